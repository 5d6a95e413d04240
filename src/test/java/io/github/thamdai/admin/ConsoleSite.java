package io.github.thamdai.admin;

import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.dialogue.Role;
import io.github.thamdai.dialogue.wording.FaultWords;
import io.github.thamdai.http.Phrases;
import io.github.thamdai.http.RunningServer;
import io.github.thamdai.security.LineLinks;
import io.github.thamdai.security.Secret;
import io.github.thamdai.security.SignIn;
import io.github.thamdai.security.SignInPages;
import io.github.thamdai.security.SignInPhrase;
import io.github.thamdai.security.WebSessions;
import io.github.thamdai.store.PgAccounts;
import io.github.thamdai.store.PgLineUsers;
import io.github.thamdai.store.PgSessions;
import io.github.thamdai.store.TestDatabase;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole console on a free port. */
final class ConsoleSite implements AutoCloseable {
  private static final Path WORDS = Path.of("conversation-flows/console.yaml");
  private static final Pattern TOKEN = Pattern.compile("name=\"form_token\" value=\"([^\"]+)\"");

  final FakeIndex index = new FakeIndex();
  final String agency;
  final LineLinks line;
  final SignIn signIn;
  final RunningServer server;

  ConsoleSite() {
    agency = TestDatabase.freshAgency();
    PgAccounts accounts = new PgAccounts(TestDatabase.database(), agency);
    InstantSource clock = InstantSource.system();
    SecureRandom random = new SecureRandom();
    signIn =
        new SignIn(accounts, new PgSessions(TestDatabase.database(), agency), clock, random);
    line = new LineLinks(new PgLineUsers(TestDatabase.database(), agency), clock, random);
    WebSessions sessions = new WebSessions(signIn, false);
    Problems problems = new Problems();
    Phrases<ConsolePhrase> phrases =
        Phrases.read(WORDS, "console", ConsolePhrase.class, problems);
    Phrases<SignInPhrase> signInPhrases =
        Phrases.read(WORDS, "sign_in", SignInPhrase.class, problems);
    FaultWords faultWords = FaultWords.read(Path.of("conversation-flows"), problems);
    problems.throwIfAny();
    server =
        new RunningServer(
            new SignInPages(signIn, sessions, signInPhrases),
            new IndexPages(index, new RefreshJob(index), sessions, phrases, faultWords),
            new AccountPages(
                accounts,
                signIn,
                line,
                sessions,
                clock,
                () -> List.of("กองช่าง"),
                phrases,
                "https://office.example"),
            new OwnAccountPages(
                signIn, line, sessions, phrases, "เชื่อมบัญชี", "https://office.example"));
  }

  /** Signs a new account in and returns its cookie header. */
  String cookieOf(String name, Role role) {
    Secret link = signIn.create(name, role, null).orElseThrow();
    return cookie(form("/sign-in", "", "token=" + link.text()));
  }

  static String cookie(HttpResponse<String> response) {
    return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
  }

  HttpResponse<String> open(String path, String cookie) {
    return server.send(server.request(path).header("Cookie", cookie).GET());
  }

  /** Sends a form with the token found on a page. */
  HttpResponse<String> press(String page, String action, String cookie, String fields) {
    Matcher token = TOKEN.matcher(open(page, cookie).body());
    String found = token.find() ? token.group(1) : "";
    return form(action, cookie, "form_token=" + found + "&" + fields);
  }

  HttpResponse<String> form(String path, String cookie, String body) {
    return server.send(
        server
            .request(path)
            .header("Cookie", cookie)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    index.mayEnd.countDown();
    server.close();
  }
}
