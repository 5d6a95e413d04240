package io.github.thamdai.staff;

import io.github.thamdai.corpus.report.DivisionName;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The sample office's plan of 2566, its holidays, and the words of its staff. */
final class SampleOffice {
  static final Path FOLDER = Path.of("index/prasatyoe");
  static final List<DivisionName> DIVISIONS =
      List.of(
          new DivisionName("สำนักปลัด", List.of("ปลัด", "สำนักงานปลัด")),
          new DivisionName("กองคลัง", List.of("คลัง", "การเงิน")),
          new DivisionName("กองช่าง", List.of("ช่าง", "ฝ่ายช่าง")),
          new DivisionName("กองการศึกษา ศาสนาและวัฒนธรรม", List.of("กองการศึกษา")));

  private SampleOffice() {}

  static Plans plans() {
    Problems problems = new Problems();
    Plans plans = PlansReader.read(FOLDER, DIVISIONS, problems);
    problems.throwIfAny();
    return plans;
  }

  static WorkingDays workingDays() {
    Problems problems = new Problems();
    WorkingDays days = HolidaysReader.read(FOLDER, problems);
    problems.throwIfAny();
    return days;
  }

  static StaffQueryParser parser() {
    Problems problems = new Problems();
    Optional<StaffQueryParser> parser =
        StaffQueryParser.read(
            Path.of("conversation-flows/staff/vocabulary.yaml"), DIVISIONS, problems);
    problems.throwIfAny();
    return parser.orElseThrow();
  }

  static Optional<StaffQuery> parse(String question, LocalDate today) {
    return parser().parse(ThaiNormalizer.normalize(question), today, Optional.empty());
  }
}
