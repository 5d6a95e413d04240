package io.github.thamdai.casework.corruption;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A report as those who examine it see it. */
public record CorruptionReport(
    UUID id,
    String what,
    String people,
    String place,
    String happened,
    String contact,
    List<UUID> photos,
    LocalDate receivedOn,
    ReportState state,
    List<ReportMessage> messages) {

  public CorruptionReport {
    photos = List.copyOf(photos);
    messages = List.copyOf(messages);
  }
}
