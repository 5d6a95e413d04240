package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.RecordedProof;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the sample office has recorded, the latest due date first. */
record SampleProofs(List<RecordedProof> recorded) implements Proofs {
  static final SampleProofs SOME =
      new SampleProofs(
          List.of(
              proof("E8", "2026-10-31", "https://office.example/e8-october", "", "2026-10-05"),
              proof("E9", "2026-10-31", null, "หนังสือที่ ศก 71801/9", "2026-10-20"),
              proof("E8", "2026-04-30", null, "หนังสือที่ ศก 71801/8", null)));

  private static RecordedProof proof(
      String measure, String due, @Nullable String url, String note, @Nullable String doneOn) {
    return new RecordedProof(
        UUID.randomUUID(),
        measure,
        measure + ".2",
        LocalDate.parse(due),
        url,
        note,
        doneOn == null ? null : LocalDate.parse(doneOn),
        "สมหญิง ใจดี",
        Instant.parse("2026-11-06T03:05:00Z"));
  }

  @Override
  public boolean exists(String obligation, LocalDate due) {
    return recorded.stream().anyMatch(p -> p.obligation().equals(obligation) && p.due().equals(due));
  }
}
