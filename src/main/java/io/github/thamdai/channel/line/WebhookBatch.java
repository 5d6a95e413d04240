package io.github.thamdai.channel.line;

import java.util.List;

/**
 * What one webhook call brought.
 *
 * @param events those that can be kept, in LINE's order
 * @param onlyKept whether one of them is of no use unless it is kept: something taken back, somebody
 *     gone, or an event that comes again and may lie in the inbox already
 */
record WebhookBatch(List<LineEvent> events, boolean onlyKept) {
  WebhookBatch {
    events = List.copyOf(events);
  }
}
