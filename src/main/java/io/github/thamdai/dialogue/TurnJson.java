package io.github.thamdai.dialogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.thamdai.corpus.SourceRef;
import java.io.UncheckedIOException;

/** A turn as the JSON that {@code POST /api/chat} and {@code ask --json} give. */
public final class TurnJson {
  /** Between a fact and its short remark, in an item's first line. */
  private static final String REMARK = " — ";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String publicUrl;

  /**
   * @param publicUrl put before paths of this service, without a slash at its end; "" leaves them
   *     paths, which a page of this service opens wherever it was reached
   */
  public TurnJson(String publicUrl) {
    this.publicUrl = publicUrl;
  }

  /** One line of JSON. */
  public String write(String conversationId, Turn turn) {
    ObjectNode root = NODES.objectNode();
    root.put("conversation", conversationId);
    ArrayNode replies = root.putArray("replies");
    turn.replies().forEach(reply -> replies.add(reply(reply)));
    ArrayNode choices = root.putArray("choices");
    for (Choice choice : turn.choices()) {
      choices.addObject().put("label", choice.label()).put("text", choice.text());
    }
    root.set("outcome", outcome(turn.outcome()));
    FlowState flow = turn.state().flow();
    root.put("expects", flow == null ? null : flow.expects());
    root.put("follow", turn.effects().stream().anyMatch(FollowedUp.class::isInstance));
    try {
      return MAPPER.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a turn of plain text always becomes JSON", e);
    }
  }

  private ObjectNode reply(Reply reply) {
    ObjectNode node = NODES.objectNode();
    switch (reply) {
      case Reply.Text text -> node.put("type", "text").put("text", text.text());
      case Reply.Card card -> {
        node.put("type", "card").put("title", card.title()).put("text", card.text());
        ArrayNode items = node.putArray("items");
        card.items().forEach(item -> items.add(line(item)));
        ArrayNode links = node.putArray("links");
        for (Reply.Link link : card.links()) {
          links.addObject().put("label", link.label()).put("url", absolute(link.url()));
        }
      }
    }
    return node;
  }

  private static String line(Reply.CardItem item) {
    String first = item.note().isEmpty() ? item.text() : item.text() + REMARK + item.note();
    return item.detail().isEmpty() ? first : first + "\n" + item.detail();
  }

  private ObjectNode outcome(Outcome outcome) {
    ObjectNode node = NODES.objectNode();
    node.put("status", outcome.status().code());
    SourceRef source = outcome.source();
    if (source == null) {
      node.putNull("source");
    } else {
      node.set("source", named(source).put("url", absolute(SourcePaths.of(source))));
    }
    node.put("topic", outcome.topic() == null ? null : outcome.topic().code());
    ArrayNode candidates = node.putArray("candidates");
    outcome.candidates().forEach(candidate -> candidates.add(named(candidate)));
    Outcome.Data data = outcome.data();
    if (data == null) {
      node.putNull("data");
    } else {
      node.set("data", data(data));
    }
    return node;
  }

  private static ObjectNode named(SourceRef source) {
    return NODES
        .objectNode()
        .put("kind", source.kind().code())
        .put("id", source.id())
        .put("title", source.title());
  }

  private static ObjectNode data(Outcome.Data data) {
    ObjectNode node = NODES.objectNode();
    ArrayNode measures = node.putArray("measures");
    data.measures().forEach(measures::add);
    ArrayNode occurrences = node.putArray("occurrences");
    for (Outcome.DueOccurrence occurrence : data.occurrences()) {
      occurrences
          .addObject()
          .put("measure", occurrence.measure())
          .put("obligation", occurrence.obligation())
          .put("due", occurrence.due().toString())
          .put("state", occurrence.state());
    }
    return node;
  }

  private String absolute(String url) {
    return url.startsWith("/") ? publicUrl + url : url;
  }
}
