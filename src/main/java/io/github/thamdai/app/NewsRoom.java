package io.github.thamdai.app;

import io.github.thamdai.admin.ConsoleFrame;
import io.github.thamdai.admin.desk.NewsPages;
import io.github.thamdai.admin.desk.NewsPhrase;
import io.github.thamdai.casework.news.Subjects;
import io.github.thamdai.channel.line.LineStandings;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.casedesk.SubjectsReader;
import io.github.thamdai.dialogue.casedesk.SubscribeAction;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.Routes;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.store.Database;
import io.github.thamdai.store.PgNewsDesk;
import java.nio.file.Path;
import java.time.InstantSource;

/** Builds what has to do with telling many people at once. */
final class NewsRoom {
  private final PgNewsDesk desk;
  private final InstantSource clock;
  private final Subjects subjects;
  private final Phrases<NewsPhrase> phrases;

  NewsRoom(Path flows, String agency, InstantSource clock, Database database) {
    this.desk = new PgNewsDesk(database, agency);
    this.clock = clock;
    Problems problems = new Problems();
    subjects = SubjectsReader.read(flows, problems);
    phrases =
        Phrases.read(flows.resolve("console.yaml"), "news", NewsPhrase.class, problems);
    problems.throwIfAny();
  }

  /** Where staff write and confirm. */
  Routes pages(WebSessions sessions, ConsoleFrame frame, LineStandings line) {
    return new NewsPages(desk, subjects, line, sessions, clock, phrases, frame);
  }

  /** How people say in a chat what they want to hear of. */
  SubscribeAction action() {
    return new SubscribeAction(subjects);
  }
}
