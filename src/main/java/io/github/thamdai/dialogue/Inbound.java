package io.github.thamdai.dialogue;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One message as the dialogue sees it.
 *
 * @param said never logged
 * @param today the office's date, Asia/Bangkok
 * @param now when it came
 */
public record Inbound(Said said, Speaker speaker, LocalDate today, Instant now) {

  /** Typed words outside any conversation that is kept. */
  public Inbound(String text, Role role, LocalDate today) {
    this(
        new Said.Text(text),
        new Speaker(null, Channel.WEB, Identity.of(role)),
        today,
        today.atStartOfDay(OfficeTime.ZONE).toInstant());
  }

  /** As typed, any length; "" for a sticker and the like. */
  public String text() {
    return said.text();
  }

  public Role role() {
    return speaker.role();
  }
}
