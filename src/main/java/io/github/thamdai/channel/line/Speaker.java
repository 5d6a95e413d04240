package io.github.thamdai.channel.line;

import com.linecorp.bot.webhook.model.GroupSource;
import com.linecorp.bot.webhook.model.RoomSource;
import com.linecorp.bot.webhook.model.Source;
import com.linecorp.bot.webhook.model.UserSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who spoke, and where an answer goes.
 *
 * @param conversationKey names the conversation; differs between private and group
 * @param to LINE's id for a push
 * @param inGroup whether others read along
 */
record Speaker(String conversationKey, String to, boolean inGroup) {

  /** Empty for sources of a kind that is not known yet. */
  @SuppressWarnings("NullAway") // the SDK's records are unannotated; any field may be missing
  static Optional<Speaker> of(Source source, PersonKeys keys) {
    return switch (source) {
      case UserSource user when user.userId() != null ->
          Optional.of(new Speaker(keys.of(user.userId()), user.userId(), false));
      case GroupSource group when group.groupId() != null ->
          Optional.of(inGroup(group.groupId(), group.userId(), keys));
      case RoomSource room when room.roomId() != null ->
          Optional.of(inGroup(room.roomId(), room.userId(), keys));
      case null, default -> Optional.empty();
    };
  }

  // LINE leaves the user out for people who have not agreed to share it: the group speaks as one.
  private static Speaker inGroup(
      String groupId, @Nullable String userId, PersonKeys keys) {
    return new Speaker(keys.inGroup(groupId, userId == null ? "" : userId), groupId, true);
  }
}
