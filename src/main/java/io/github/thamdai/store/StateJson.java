package io.github.thamdai.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.thamdai.dialogue.ConversationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Conversation state as JSON. */
final class StateJson {
  private static final Logger LOG = LoggerFactory.getLogger(StateJson.class);
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(new Jdk8Module())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private StateJson() {}

  static String write(ConversationState state) {
    try {
      return MAPPER.writeValueAsString(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a conversation state must be writable as JSON", e);
    }
  }

  /** A state that an older version wrote and this one cannot read counts as a new beginning. */
  static ConversationState read(String json) {
    try {
      ConversationState state = MAPPER.readValue(json, ConversationState.class);
      return state == null ? ConversationState.EMPTY : state;
    } catch (JsonProcessingException e) {
      LOG.atWarn()
          .addKeyValue("fault", e.getClass().getSimpleName())
          .log("a conversation state could not be read; the conversation begins anew");
      return ConversationState.EMPTY;
    }
  }
}
