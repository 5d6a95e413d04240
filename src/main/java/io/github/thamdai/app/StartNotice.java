package io.github.thamdai.app;

import io.github.thamdai.corpus.yaml.Problem;
import java.util.ArrayList;
import java.util.List;

/** What {@code serve} says when it is ready. */
final class StartNotice {
  private StartNotice() {}

  /** @param simulated whether LINE is made up, and the data lies in a folder of the simulator's own */
  static String of(Service service, Config config, boolean simulated) {
    List<String> lines = new ArrayList<>();
    String address = config.publicUrl().orElse("http://localhost:" + service.port());
    lines.add("Thamdai is ready at " + address);
    service
        .office()
        .with(
            knowledge -> {
              OfficeCounts counts = OfficeCounts.of(knowledge.corpus());
              lines.add("  office  " + knowledge.corpus().agency().name());
              lines.add(
                  "  knows   "
                      + counts.services()
                      + " services, "
                      + counts.measures()
                      + " measures, "
                      + counts.pages()
                      + " pages");
              return lines;
            });
    lines.add(
        service.lineReady()
            ? "  LINE    ready; webhook address " + address + "/line/webhook"
            : "  LINE    off; set LINE_CHANNEL_SECRET and LINE_CHANNEL_TOKEN to turn it on");
    // Beside the simulator that is a folder which the command does not look into by itself.
    String where = simulated ? "THAMDAI_DATA=" + config.data() + " " : "";
    lines.add("  admin   create the first one with: " + where + "./thamdai admin create NAME");
    List<Problem> faults = service.office().faults();
    if (!faults.isEmpty()) {
      lines.add("The files have faults, so what was indexed before is served; mend these:");
      faults.forEach(fault -> lines.add("  " + fault));
    }
    List<Problem> warnings = service.office().warnings();
    if (!warnings.isEmpty()) {
      lines.add("Left out, because it could not be read:");
      warnings.forEach(warning -> lines.add("  " + warning));
    }
    return String.join("\n", lines);
  }
}
