package io.github.thamdai.app;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.admin.desk.CasePages;
import io.github.thamdai.admin.desk.CasePhrase;
import io.github.thamdai.admin.desk.CaseWords;
import io.github.thamdai.admin.desk.OfficeRules;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.casedesk.CaseNotices;
import io.github.thamdai.dialogue.casedesk.CaseWording;
import io.github.thamdai.dialogue.routing.Knowledge;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.Routes;
import io.github.thamdai.office.OfficeIndex;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgCases;
import io.github.thamdai.store.PgPhotos;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/** Builds what has to do with cases, questions and ratings. */
final class CaseworkParts {
  private final InstantSource clock;
  private final OfficeRules office;
  private final PgCases cases;
  private final PgPhotos photos;
  private final CaseWording told;
  private final Phrases<CasePhrase> casePhrases;

  CaseworkParts(
      Path flows, OfficeIndex index, String agency, InstantSource clock, Database database) {
    this.clock = clock;
    this.office = new OfficeRules(() -> index.with(Knowledge::corpus));
    this.cases = new PgCases(database, agency);
    this.photos = new PgPhotos(database, agency);
    Path console = flows.resolve("console.yaml");
    Problems problems = new Problems();
    told = CaseWording.read(flows, problems);
    casePhrases = Phrases.read(console, "cases", CasePhrase.class, problems);
    problems.throwIfAny();
  }

  /** Where staff work on them. */
  List<Routes> desk(WebSessions sessions, ConsoleFrame frame) {
    return List.of(
        new CasePages(
            cases,
            photos,
            new CaseNotices(told),
            sessions,
            clock,
            office,
            new CaseWords(casePhrases, told),
            frame));
  }
}
