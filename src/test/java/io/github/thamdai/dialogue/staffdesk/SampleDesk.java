package io.github.thamdai.dialogue.staffdesk;

import io.github.thamdai.corpus.Corpus;
import io.github.thamdai.corpus.reading.CorpusReader;
import io.github.thamdai.dialogue.Reply;
import io.github.thamdai.dialogue.answering.Answer;
import io.github.thamdai.dialogue.answering.OtherAnswers;
import io.github.thamdai.dialogue.routing.Guidance;
import io.github.thamdai.staff.Plans;
import io.github.thamdai.staff.Proofs;
import io.github.thamdai.staff.StaffQuery;
import io.github.thamdai.staff.StaffQueryParser;
import io.github.thamdai.staff.WorkingDays;
import io.github.thamdai.text.ThaiNormalizer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The staff desk of the sample office. */
final class SampleDesk {
  private static final Corpus CORPUS = CorpusReader.read(Path.of("index/prasatyoe"));
  private static final Guidance GUIDANCE = Guidance.read(Path.of("conversation-flows"));

  private final StaffDesk desk;
  private final LocalDate today;

  SampleDesk(String today, Proofs proofs) {
    this.today = LocalDate.parse(today);
    this.desk =
        new StaffDesk(
            new StaffQueryParser(GUIDANCE.staffWords(), CORPUS.agency().divisionNames()),
            Plans.of(CORPUS.reports()),
            new WorkingDays(CORPUS.holidays()),
            proofs,
            new StaffReplies(
                GUIDANCE.staffWording(),
                new OtherAnswers(GUIDANCE.wording(), CORPUS.agency().shortName(), List.of())));
  }

  SampleDesk(String today) {
    this(today, Proofs.NONE);
  }

  Answer asStaff(String question) {
    return answer(question, true);
  }

  Answer asCitizen(String question) {
    return answer(question, false);
  }

  private Answer answer(String question, boolean staff) {
    StaffQuery query =
        desk.understand(ThaiNormalizer.normalize(question), today, null).orElseThrow();
    return desk.answer(new StaffRequest(query, staff, today));
  }

  static StaffWording wording() {
    return GUIDANCE.staffWording();
  }

  static Corpus corpus() {
    return CORPUS;
  }

  /** All that a person would read. */
  static String text(Answer answer) {
    StringBuilder text = new StringBuilder();
    for (Reply reply : answer.replies()) {
      switch (reply) {
        case Reply.Text plain -> text.append(plain.text()).append('\n');
        case Reply.Card card -> {
          text.append(card.title()).append('\n').append(card.text()).append('\n');
          for (Reply.CardItem item : card.items()) {
            text.append(item.text()).append('\n').append(item.detail()).append('\n');
            text.append(item.note()).append('\n');
          }
          card.links().forEach(link -> text.append(link.label() + " " + link.url() + "\n"));
        }
      }
    }
    return text.toString();
  }
}
