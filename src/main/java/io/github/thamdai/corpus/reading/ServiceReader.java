package io.github.thamdai.corpus.reading;

import io.github.thamdai.corpus.CitedSource;
import io.github.thamdai.corpus.ManualLink;
import io.github.thamdai.corpus.PublishedAnswer;
import io.github.thamdai.corpus.Referral;
import io.github.thamdai.corpus.ServiceManual;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.corpus.yaml.Problems;
import io.github.thamdai.corpus.yaml.YamlFile;
import io.github.thamdai.corpus.yaml.YamlMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one service manual: {@code services/<id>.yaml}. */
final class ServiceReader {
  /** LINE's limit for the label of a button, in UTF-16 units. */
  static final int LABEL_LIMIT = 20;

  /** The topics a manual or a published answer may have. */
  static final Set<Topic> TOPICS = EnumSet.range(Topic.OVERVIEW, Topic.CONTACT);

  private static final Set<String> PLAIN_KEYS =
      Set.of(
          "id",
          "title",
          "short",
          "also",
          "division",
          "summary",
          "updated",
          "unconfirmed",
          "referrals",
          "faq",
          "sources",
          "links",
          "unknown");

  private ServiceReader() {}

  static Optional<ServiceManual> read(Path path, String name, Problems problems) {
    return YamlFile.read(path, name, problems).map(map -> manual(map, path));
  }

  private static ServiceManual manual(YamlMap map, Path path) {
    Set<String> allowed = new TreeSet<>(PLAIN_KEYS);
    SectionReader.SECTIONS.forEach(topic -> allowed.add(topic.code()));
    map.allowOnly(allowed);
    checkUnconfirmed(map, allowed);
    String id = ContentNames.slugOfFile(map, path);
    String shortName = map.text("short");
    if (shortName.length() > LABEL_LIMIT) {
      map.problem(
          "short",
          "'short' has " + shortName.length() + " letters and marks",
          "shorten it to at most " + LABEL_LIMIT + ": it is printed on buttons");
    }
    return new ServiceManual(
        id,
        map.text("title"),
        shortName,
        map.texts("also"),
        map.text("division"),
        map.text("summary"),
        map.date("updated"),
        SectionReader.sections(map),
        referrals(map, id),
        answers(map, id),
        sources(map),
        links(map),
        map.texts("unknown"));
  }

  private static void checkUnconfirmed(YamlMap map, Set<String> sections) {
    for (String section : map.texts("unconfirmed")) {
      if (!sections.contains(section)) {
        map.problem(
            "unconfirmed", "'" + section + "' is not a section", "name sections of this manual");
      }
    }
  }

  private static List<Referral> referrals(YamlMap map, String id) {
    boolean confirmed = !map.texts("unconfirmed").contains("referrals");
    List<Referral> referrals = new ArrayList<>();
    for (YamlMap entry : map.maps("referrals")) {
      entry.allowOnly(Set.of("matter", "ask", "to", "how", "unconfirmed"));
      referrals.add(
          new Referral(
              id + "-r" + (referrals.size() + 1),
              entry.text("matter"),
              entry.texts("ask"),
              entry.text("to"),
              entry.text("how"),
              FactReader.confirmed(entry, confirmed)));
    }
    return referrals;
  }

  private static List<PublishedAnswer> answers(YamlMap map, String id) {
    List<PublishedAnswer> answers = new ArrayList<>();
    for (YamlMap entry : map.maps("faq")) {
      entry.allowOnly(Set.of("ask", "answer", "topic", "unconfirmed"));
      answers.add(AnswerReader.answer(entry, id + "-q" + (answers.size() + 1)));
    }
    return answers;
  }

  private static List<CitedSource> sources(YamlMap map) {
    List<CitedSource> sources = new ArrayList<>();
    for (YamlMap entry : map.maps("sources")) {
      entry.allowOnly(Set.of("url", "what"));
      sources.add(new CitedSource(WebAddress.checked(entry, "url"), entry.text("what")));
    }
    return sources;
  }

  private static List<ManualLink> links(YamlMap map) {
    List<ManualLink> links = new ArrayList<>();
    for (YamlMap entry : map.maps("links")) {
      entry.allowOnly(Set.of("label", "url"));
      links.add(new ManualLink(entry.text("label"), WebAddress.ownOrChecked(entry, "url")));
    }
    return List.copyOf(links);
  }
}
