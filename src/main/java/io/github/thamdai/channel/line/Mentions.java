package io.github.thamdai.channel.line;

import com.linecorp.bot.webhook.model.Mentionee;
import com.linecorp.bot.webhook.model.TextMessageContent;
import com.linecorp.bot.webhook.model.UserMentionee;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "@office" in a group's message. */
final class Mentions {
  private Mentions() {}

  /** The message without our own name, or null when we are not addressed. */
  static @Nullable String withoutOurs(TextMessageContent content) {
    if (content.mention() == null || content.mention().mentionees() == null) {
      return null;
    }
    // From the back, so that cutting one does not move the others.
    List<Mentionee> ours =
        content.mention().mentionees().stream()
            .filter(m -> m instanceof UserMentionee user && Boolean.TRUE.equals(user.isSelf()))
            .sorted(Comparator.comparing(Mentionee::index).reversed())
            .toList();
    StringBuilder text = new StringBuilder(content.text());
    for (Mentionee mention : ours) {
      int begin = Math.min(mention.index(), text.length());
      text.delete(begin, Math.min(begin + mention.length(), text.length()));
    }
    return ours.isEmpty() ? null : text.toString().strip();
  }
}
