package io.github.thamdai.admin.desk;

import io.github.thamdai.casework.news.News;
import io.github.thamdai.casework.news.NewsState;
import io.github.thamdai.casework.news.Subject;
import io.github.thamdai.casework.news.Subjects;
import io.github.thamdai.channel.line.LineStanding;
import io.github.thamdai.channel.line.account.Quota;
import io.github.thamdai.http.Html;
import io.github.thamdai.http.Phrases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Draws news, and how LINE stands. */
final class NewsView {
  private static final int SHORT = 80;

  private final Phrases<NewsPhrase> words;
  private final Subjects subjects;

  NewsView(Phrases<NewsPhrase> words, Subjects subjects) {
    this.words = words;
    this.subjects = subjects;
  }

  Html standing(LineStanding standing) {
    if (!standing.on()) {
      return Fields.alarm(words.of(NewsPhrase.LINE_OFF));
    }
    Html section = Html.of("section");
    section.with(standing.quota().map(this::quota).orElseGet(() -> p(NewsPhrase.QUOTA_UNKNOWN)));
    if (standing.held() > 0) {
      section.with(p(NewsPhrase.HELD, "count", String.valueOf(standing.held())));
    }
    return section;
  }

  private Html quota(Quota quota) {
    String used = String.valueOf(quota.used());
    if (quota.limit().isEmpty()) {
      return p(NewsPhrase.QUOTA_UNLIMITED, "used", used);
    }
    String limit = String.valueOf(quota.limit().getAsLong());
    return quota.exhausted()
        ? Fields.alarm(words.of(NewsPhrase.QUOTA_EXHAUSTED, "used", used, "limit", limit))
        : p(NewsPhrase.QUOTA, "used", used, "limit", limit);
  }

  private Html p(NewsPhrase phrase, String... namesAndValues) {
    return Html.of("p", words.of(phrase, namesAndValues));
  }

  Html subjectField(String chosen) {
    Map<String, String> options = new LinkedHashMap<>();
    subjects.all().forEach(subject -> options.put(subject.id(), subject.name()));
    options.put(News.EVERYBODY, words.of(NewsPhrase.EVERYBODY));
    return Fields.select(words.of(NewsPhrase.SUBJECT), "subject", options, chosen);
  }

  Html textField(String typed) {
    return Fields.text(words.of(NewsPhrase.TEXT), "text", typed, 6, News.LONGEST);
  }

  Html recent(List<News> recent) {
    if (recent.isEmpty()) {
      return p(NewsPhrase.NONE);
    }
    Html list = Html.of("ul").attr("class", "lines");
    for (News news : recent) {
      String text = news.text().length() > SHORT ? news.text().substring(0, SHORT) + "…" : news.text();
      list.with(
          Html.of(
              "li",
              Html.of(
                      "span",
                      OfficeDates.moment(news.writtenAt())
                          + " · "
                          + subject(news)
                          + " · "
                          + state(news.state())
                          + " · ")
                  .attr("class", "detail"),
              Html.of("a", text).attr("href", "/desk/news/" + news.id())));
    }
    return list;
  }

  /**
   * What is to be known before confirming, with what it takes of the month's messages.
   *
   * @param audience empty when nobody knows how many there are
   */
  Html draftFacts(News news, OptionalLong audience, LineStanding standing) {
    return written(news)
        .with(audience(news, audience))
        .with(left(Math.max(1, audience.orElse(0)), standing.quota()));
  }

  private Html left(long needed, Optional<Quota> quota) {
    if (quota.isEmpty()) {
      return p(NewsPhrase.QUOTA_UNKNOWN);
    }
    OptionalLong left = quota.get().left();
    if (left.isEmpty()) {
      return p(NewsPhrase.LEFT_UNLIMITED);
    }
    String said = words.of(NewsPhrase.LEFT, "left", String.valueOf(left.getAsLong()));
    return left.getAsLong() < needed ? Fields.alarm(said) : Html.of("p", said);
  }

  /** What became of news that is no draft any more. */
  Html facts(News news) {
    Html facts = written(news);
    if (news.confirmer() != null) {
      facts.with(p(NewsPhrase.CONFIRMED_BY, "name", news.confirmer()));
    }
    facts.with(
        news.forEverybody()
            ? p(NewsPhrase.EVERYBODY)
            : p(NewsPhrase.AUDIENCE, "count", String.valueOf(news.recipients())));
    if (news.reached() > 0) {
      facts.with(p(NewsPhrase.REACHED, "count", String.valueOf(news.reached())));
    }
    if (!news.trouble().isEmpty()) {
      facts.with(Fields.alarm(words.of(NewsPhrase.TROUBLE, "trouble", news.trouble())));
    }
    return facts;
  }

  private Html written(News news) {
    Html facts = Html.of("section");
    facts.with(Html.of("p", state(news.state())));
    facts.with(
        p(
            NewsPhrase.WRITTEN_BY,
            "name",
            news.writer(),
            "at",
            OfficeDates.moment(news.writtenAt())));
    return facts;
  }

  private Html audience(News news, OptionalLong audience) {
    if (!news.forEverybody()) {
      return p(NewsPhrase.AUDIENCE, "count", String.valueOf(audience.orElse(0)));
    }
    return audience.isEmpty()
        ? Fields.alarm(words.of(NewsPhrase.AUDIENCE_UNKNOWN))
        : p(NewsPhrase.AUDIENCE_EVERYBODY, "count", String.valueOf(audience.getAsLong()));
  }

  String subject(News news) {
    return news.forEverybody()
        ? words.of(NewsPhrase.EVERYBODY)
        : subjects.find(news.subject()).map(Subject::name).orElse(news.subject());
  }

  private String state(NewsState state) {
    return words.of(
        switch (state) {
          case DRAFT -> NewsPhrase.DRAFT;
          case SENDING -> NewsPhrase.SENDING;
          case SENT -> NewsPhrase.SENT;
          case STOPPED -> NewsPhrase.STOPPED;
          case FAILED -> NewsPhrase.FAILED;
        });
  }
}
