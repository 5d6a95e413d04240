package io.github.thamdai.channel.line;

import io.github.thamdai.dialogue.Choice;
import io.github.thamdai.dialogue.Reply;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card in words: for notices, for screens that draw no Flex, and for those who listen. */
final class CardText {
  private final Links links;

  CardText(Links links) {
    this.links = links;
  }

  /** All of it, with the addresses of its sources. */
  String of(Reply.Card card) {
    Stream<String> sources =
        card.links().stream()
            .map(
                link ->
                    links
                        .address(link.url())
                        .map(uri -> link.label() + "\n" + uri)
                        .orElse(link.label()));
    return lines(Stream.of(head(card), items(card), sources).flatMap(part -> part));
  }

  /** What a notice shows: it begins with what matters and reads without any address in it. */
  String alternative(Reply.Card card) {
    Stream<String> sources = card.links().stream().map(Reply.Link::label);
    String all = lines(Stream.of(head(card), items(card), sources).flatMap(part -> part));
    return MessageText.cut(all, LineLimits.ALT_TEXT);
  }

  /** As {@link #alternative}, of choices between which the person is asked. */
  static String alternative(List<Choice> choices) {
    String all = choices.stream().map(Choice::label).collect(Collectors.joining(" / "));
    return MessageText.cut(all, LineLimits.ALT_TEXT);
  }

  private static Stream<String> head(Reply.Card card) {
    return Stream.of(card.title(), card.text());
  }

  private static Stream<String> items(Reply.Card card) {
    return card.items().stream()
        .map(
            item ->
                Stream.of(item.text(), item.note(), item.detail())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" · ")));
  }

  private static String lines(Stream<String> lines) {
    return lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }
}
