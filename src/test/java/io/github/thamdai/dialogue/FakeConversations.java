package io.github.thamdai.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Conversations in memory, which can be away and can be overtaken. */
public final class FakeConversations implements Conversations {
  private final Map<String, Conversation> kept = new ConcurrentHashMap<>();
  private final List<String> said = new ArrayList<>();
  private boolean away;
  private int overtaken;

  public void goAway(boolean isAway) {
    away = isAway;
  }

  /** The next saves find that somebody else was faster. */
  public void overtake(int times) {
    overtaken = times;
  }

  public synchronized List<String> said() {
    return List.copyOf(said);
  }

  @Override
  public Optional<Conversation> find(String id, Channel channel) {
    if (away) {
      throw new StoreUnavailableException("away", null);
    }
    return Optional.ofNullable(kept.get(id));
  }

  @Override
  public synchronized boolean save(Exchange exchange) {
    if (away) {
      throw new StoreUnavailableException("away", null);
    }
    Conversation loaded = exchange.conversation();
    int current = kept.containsKey(loaded.id()) ? kept.get(loaded.id()).version() : 0;
    if (overtaken > 0) {
      overtaken--;
      kept.put(loaded.id(), new Conversation(loaded.id(), current + 1, ConversationState.EMPTY));
      return false;
    }
    if (loaded.version() != current) {
      return false;
    }
    said.add(exchange.said());
    kept.put(loaded.id(), new Conversation(loaded.id(), current + 1, exchange.turn().state()));
    return true;
  }
}
