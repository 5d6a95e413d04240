package io.github.thamdai.dialogue.understanding;

import io.github.thamdai.corpus.Agency;
import io.github.thamdai.corpus.Division;
import io.github.thamdai.corpus.Lexicon;
import io.github.thamdai.corpus.Topic;
import io.github.thamdai.search.Correction;
import io.github.thamdai.text.Normalized;
import io.github.thamdai.text.Segment;
import io.github.thamdai.text.Segmenter;
import io.github.thamdai.text.ThaiNormalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a question: normal form, everyday words, topics, and what is left to look for. */
public final class QuestionReader {
  private static final String IS_IT_SO = "ไหม";

  /** The dictionary leaves the last letter of a word it does not know at the next one. */
  private static final int STRAY = 1;

  private static final char OPENING = '‹';
  private static final char CLOSING = '›';

  private final Segmenter words;
  private final EverydayWords everyday;
  private final TopicDetector topics;
  private final PhraseFinder fillers;
  private final PhraseFinder office;
  private final Pattern endings;
  private final Function<String, Correction> spelling;
  private final Function<String, List<String>> indexed;

  /**
   * A reader for one office.
   *
   * @param spelling corrects a normalised text
   * @param indexed cuts a normalised text into words as the index knows them
   */
  public QuestionReader(
      Cues cues,
      Lexicon lexicon,
      Agency agency,
      Segmenter words,
      Function<String, Correction> spelling,
      Function<String, List<String>> indexed) {
    this.words = words;
    this.spelling = spelling;
    this.indexed = indexed;
    this.everyday = new EverydayWords(lexicon, words);
    this.topics = new TopicDetector(cues, words);
    List<String> silent = new ArrayList<>(cues.followUp());
    silent.addAll(lexicon.particles());
    silent.add(agency.name());
    silent.add(agency.shortName());
    silent.addAll(agency.names());
    this.fillers = new PhraseFinder(silent, words);
    List<String> names = new ArrayList<>(cues.officeNames());
    names.add(agency.name());
    names.add(agency.shortName());
    names.addAll(agency.names());
    for (Division division : agency.divisions()) {
      names.add(division.name());
      names.addAll(division.names());
    }
    this.office = new PhraseFinder(names, words);
    this.endings = endings(cues.questionEndings(), lexicon);
  }

  private QuestionReader(QuestionReader other, EverydayWords everyday) {
    this.words = other.words;
    this.spelling = other.spelling;
    this.indexed = other.indexed;
    this.everyday = everyday;
    this.topics = other.topics;
    this.fillers = other.fillers;
    this.office = other.office;
    this.endings = other.endings;
  }

  /** A reader that does not know one entry of the lexicon. */
  public QuestionReader without(Lexicon.Entry entry) {
    return new QuestionReader(this, everyday.without(entry));
  }

  /** The cue phrases that ask for one part and no other, this surely at least. */
  public Map<Topic, List<String>> cuePhrases(double least) {
    return topics.phrases(least);
  }

  /** The words a question was cut into. */
  public List<String> segments(Question question) {
    return words.segments(question.plain()).stream()
        .filter(Segment::word)
        .map(Segment::text)
        .toList();
  }

  /** A text as typed, with ‹ › around what the lexicon knows. */
  public String marked(String typed) {
    Normalized normalized = ThaiNormalizer.normalizeWithOffsets(typed);
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Span span : everyday.known(searched(normalized.text()))) {
      marked.append(typed, at, normalized.rawStart(span.start())).append(OPENING);
      at = normalized.rawEnd(span.end());
      marked.append(typed, normalized.rawStart(span.start()), at).append(CLOSING);
    }
    return marked.append(typed.substring(at)).toString();
  }

  /** Reads a person's question. */
  public Question read(String typed) {
    return read(typed, spelling);
  }

  /** As {@link #read(String)}, for a text whose spelling is known to be right. */
  public Question readAsWritten(String typed) {
    return read(typed, text -> new Correction(text, List.of()));
  }

  private Question read(String typed, Function<String, Correction> speller) {
    String normalized = ThaiNormalizer.normalize(typed);
    List<Taken> taken = new ArrayList<>();
    String asked = withOneAsking(normalized);
    String plain = everyday.inOfficeWords(ThaiNormalizer.normalize(asked), taken);
    SearchedText searched = searched(plain);
    TopicDetector.Detected detected = topics.detect(searched);
    Map<String, Double> meanings = everyday.meanings(searched, taken);
    String residual = residual(searched, detected.spans());
    Correction correction = speller.apply(plain);
    String respelled = residual;
    List<String> spoken = indexed.apply(plain);
    List<String> corrected = spoken;
    List<TopicScore> asks = detected.topics();
    if (!correction.changes().isEmpty()) {
      // Cue words and everyday words are misspelt as often as the matter itself.
      SearchedText mended = searched(correction.text());
      TopicDetector.Detected again = topics.detect(mended);
      respelled = residual(mended, again.spans());
      corrected = indexed.apply(correction.text());
      asks = TopicDetector.together(asks, again.topics());
      everyday.meanings(mended, taken).forEach(meanings::putIfAbsent);
    }
    return new Question(
        typed,
        normalized,
        plain,
        residual,
        correction,
        respelled,
        List.copyOf(spoken),
        List.copyOf(corrected),
        meanings,
        asks,
        !office.find(searched).isEmpty(),
        List.copyOf(taken));
  }

  private SearchedText searched(String normalized) {
    return new SearchedText(normalized, words);
  }

  /** The text with one word for all that ask whether something is so. */
  private String withOneAsking(String normalized) {
    Matcher ending = endings.matcher(normalized);
    if (!ending.find()) {
      return normalized;
    }
    List<Span> whole = new ArrayList<>(everyday.known(searched(normalized)));
    words.segments(normalized).forEach(s -> whole.add(new Span(s.start() + STRAY, s.end())));
    StringBuilder asked = new StringBuilder();
    do {
      Span found = new Span(ending.start(), ending.end());
      // มัย is the end of อนามัย, and เปล่า of ที่ดินเปล่า.
      boolean part = whole.stream().anyMatch(word -> word.goesOnInto(found));
      ending.appendReplacement(asked, part ? "$0" : " " + IS_IT_SO + " ");
    } while (ending.find());
    return ending.appendTail(asked).toString();
  }

  /** What is left of a text without the given stretches and without words that say nothing. */
  private String residual(SearchedText searched, List<Span> cues) {
    String plain = searched.normalized();
    BitSet silent = new BitSet(plain.length());
    cues.forEach(span -> silent.set(span.start(), span.end()));
    fillers.find(searched).keySet().forEach(span -> silent.set(span.start(), span.end()));
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      left.append(silent.get(i) ? ' ' : plain.charAt(i));
    }
    return ThaiNormalizer.normalize(left.toString());
  }

  /** บ่, ป่าว, หรือไม่ and the like at the end of a clause, before particles, all mean ไหม. */
  private static Pattern endings(List<String> endings, Lexicon lexicon) {
    String asked = alternatives(endings);
    String particle = alternatives(lexicon.particles().stream().toList());
    return Pattern.compile("(?:" + asked + ")(?=(?:\\s*(?:" + particle + "))*\\s*(?:$|[?!,.]| ))");
  }

  private static String alternatives(List<String> phrases) {
    List<String> quoted = new ArrayList<>();
    phrases.stream()
        .map(ThaiNormalizer::normalize)
        .filter(p -> !p.isEmpty())
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .forEach(p -> quoted.add(Pattern.quote(p)));
    // A pattern of nothing would match everywhere.
    return quoted.isEmpty() ? "(?!)" : String.join("|", quoted);
  }
}
