package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.ChatService;
import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Conversations;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the channel needs from the rest of the service.
 *
 * @param conversations the same store that {@code chat} uses
 * @param starters questions offered to newcomers
 * @param monthlyLimit told of every refusal for want of messages
 * @param publicUrl where people reach the service, without a trailing slash; null: nowhere
 */
public record LineSettings(
    ChatService chat,
    Conversations conversations,
    LineInbox inbox,
    LineOutbox outbox,
    LinePeople people,
    LineNotices notices,
    NewsParts news,
    LineAccounts accounts,
    LinePhotos photos,
    PersonKeys persons,
    LineWording wording,
    Supplier<List<Choice>> starters,
    @Nullable String publicUrl,
    LineSignals signals,
    MonthlyLimit monthlyLimit,
    InstantSource clock) {}
