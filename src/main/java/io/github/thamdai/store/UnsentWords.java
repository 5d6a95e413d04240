package io.github.thamdai.store;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

/**
 * Takes what a person has unsent out of what their conversation remembers.
 *
 * <p>The flow then asks for it again where it is needed. The version goes up, so that a turn worked
 * out meanwhile on the old state cannot bring it back.
 */
final class UnsentWords {
  private static final String[] SLOTS = {"flow", "slots"};
  private static final String[] SLOTS_BENEATH = {"flow", "beneath", "slots"};

  private UnsentWords() {}

  // A value may be put together from several messages (ไม่ใช่หมู่ 4 หมู่ 5), so that a word in common
  // is enough.

  /** In the flow and in the one beneath it. To be done before the transcript forgets the words. */
  static Future<?> forget(SqlConnection tx, String agency, String messageId) {
    String sql =
        """
        update conversation c set version = version + 1, state =
          case when c.state #> $3::text[] is null then c.state else
            jsonb_set(c.state, $3::text[], coalesce((
              select jsonb_object_agg(slot.key, slot.value)
              from jsonb_each_text(c.state #> $3::text[]) slot
              where not (slot.value <> '' and position(slot.value in t.text) > 0)
                and not (slot.value ~ '^[0-9]{6,}$' and position(slot.value in regexp_replace(
                         translate(t.text, '๐๑๒๓๔๕๖๗๘๙', '0123456789'), '[^0-9]', '', 'g')) > 0)
                and not exists (
                  select 1 from regexp_split_to_table(slot.value, '\\s+') word
                  where length(word) > 3 and position(word in t.text) > 0)
                and not (t.text like '[photo %' and trim(trailing ']' from substr(t.text, 8))
                         = any(string_to_array(slot.value, ' ')))
                and not (t.text like '[location %' and slot.value like '@%')
            ), '{}'::jsonb))
          end
          || case when c.state ->> 'asked' = t.text then '{"asked": null}'::jsonb else '{}'::jsonb end
        from transcript t
        where t.agency_id = $1 and t.line_message_id = $2 and t.direction = 'in' and t.text <> ''
          and c.agency_id = t.agency_id and c.id = t.conversation_id
        """;
    return tx.preparedQuery(sql)
        .execute(Tuple.of(agency, messageId, SLOTS))
        .compose(
            done -> tx.preparedQuery(sql).execute(Tuple.of(agency, messageId, SLOTS_BENEATH)));
  }
}
