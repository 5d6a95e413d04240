package io.github.thamdai.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Four services of the sample office in a folder of their own: read and learned in a moment. */
public final class SmallOffice {
  public static final Path FLOWS = Path.of("conversation-flows");

  private static final Path SAMPLE = Path.of("index/prasatyoe");
  private static final List<String> SERVICES =
      List.of("tree-cutting", "water-delivery", "borrow-place-items", "sign-tax");

  private final Path folder;

  private SmallOffice(Path folder) {
    this.folder = folder;
  }

  /** @param parent gets the office's folder, {@code small} */
  public static SmallOffice in(Path parent) throws IOException {
    SmallOffice office = new SmallOffice(parent.resolve("small"));
    Stream.of("agency.yaml", "decision.yaml", "holidays.yaml").forEach(office::copy);
    for (String service : SERVICES) {
      office.copy("services/" + service + ".yaml");
      office.copy("questions/" + service + ".yaml");
    }
    office.lexicon("particles: [ครับ, ค่ะ]\n");
    return office;
  }

  public Path folder() {
    return folder;
  }

  public void lexicon(String yaml) throws IOException {
    Files.writeString(folder.resolve("lexicon.yaml"), yaml);
  }

  public OfficeAtHand open(Path scratch) {
    return OfficeAtHand.open(folder, FLOWS, scratch.resolve("index"));
  }

  private void copy(String file) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.copy(SAMPLE.resolve(file), folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
