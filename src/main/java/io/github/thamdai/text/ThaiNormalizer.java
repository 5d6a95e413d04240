package io.github.thamdai.text;

/**
 * The one normal form of documents and questions alike.
 *
 * <p>Lower case, ASCII digits, nothing invisible; every syllable spelled in one order with each
 * mark once; no full stops in abbreviations, no letters held down or set apart; single spaces, and
 * one wherever Thai meets other letters or digits. Normalising twice changes nothing. Any string is
 * accepted; time is linear in its length.
 */
public final class ThaiNormalizer {
  // Two rounds settle ordinary text; what needs more is noise, and each round but the last shortens
  // it or settles a syllable.
  private static final int MOST_ROUNDS = 12;

  private ThaiNormalizer() {}

  public static String normalize(String raw) {
    return settle(OffsetText.of(raw)).text();
  }

  /** The normal form without spaces, in which phrases are compared as wholes. */
  public static String compact(String raw) {
    return normalize(raw).replace(" ", "");
  }

  /** The normal form with the origin of each of its characters, to mark passages of the raw text. */
  public static Normalized normalizeWithOffsets(String raw) {
    OffsetText settled = settle(OffsetText.of(raw));
    return new Normalized(settled.text(), settled.offsets(raw.length()));
  }

  private static OffsetText settle(OffsetText raw) {
    OffsetText text = CharacterFolding.apply(raw);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      OffsetText before = text;
      text = Spacing.apply(text);
      text = ClusterOrder.apply(text);
      text = RepeatedLetters.apply(text);
      text = AbbreviationStops.apply(text);
      text = SpacedLetters.apply(text);
      text = Spacing.apply(text);
      if (text.sameText(before)) {
        break;
      }
    }
    return text;
  }
}
