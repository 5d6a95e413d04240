package io.github.thamdai.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one public service works: คู่มือสำหรับประชาชน.
 *
 * @param shortName at most 20 UTF-16 units, for buttons
 * @param names what people call it
 * @param division the division's name as agency.yaml has it
 * @param sections by topic; a topic that is absent is not stated by the office
 * @param links what a person opens to get on, such as a form
 * @param unknown what the office has yet to fill in
 */
public record ServiceManual(
    String id,
    String title,
    String shortName,
    List<String> names,
    String division,
    String summary,
    LocalDate updated,
    Map<Topic, Section> sections,
    List<Referral> referrals,
    List<PublishedAnswer> faq,
    List<CitedSource> sources,
    List<ManualLink> links,
    List<String> unknown) {

  /**
   * Whether its matter is told in the form that asks no name, and not in the chat: its answers lead
   * to that form.
   */
  public boolean toldApart() {
    return links.stream().anyMatch(link -> link.url().equals("/corruption"));
  }

  public SourceRef ref() {
    return new SourceRef(SourceKind.SERVICE, id, title);
  }

  public Optional<Section> section(Topic topic) {
    return Optional.ofNullable(sections.get(topic));
  }
}
