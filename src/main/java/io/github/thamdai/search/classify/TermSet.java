package io.github.thamdai.search.classify;

import java.util.Arrays;
import java.util.Collection;

/**
 * The terms that a text has, each kept as a hash of its letters: hundreds of thousands of terms are
 * learned from, and as strings they took more memory than all else the service holds. Of as many
 * terms a few dozen share their hash with another, which teaches next to nothing wrong (Weinberger
 * and others 2009). Immutable.
 */
public final class TermSet {
  /** Ascending, each once. */
  private final int[] hashes;

  private TermSet(int[] hashes) {
    this.hashes = hashes;
  }

  public static TermSet of(Collection<String> terms) {
    Builder builder = new Builder();
    terms.forEach(term -> builder.with(term).end());
    return builder.build();
  }

  public int size() {
    return hashes.length;
  }

  /** The same for the same set, in another run too. */
  public int hash(int at) {
    return hashes[at];
  }

  /** Puts a set together; a term may be given in pieces, so that none has to be joined to a string. */
  public static final class Builder {
    private static final long START = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private int[] hashes = new int[128];
    private int size;
    private long hash = START;

    /** The next piece of a term. */
    public Builder with(CharSequence piece) {
      return with(piece, 0, piece.length());
    }

    /** The next piece of a term: the letters from {@code from} to before {@code to}. */
    public Builder with(CharSequence text, int from, int to) {
      for (int i = from; i < to; i++) {
        hash = (hash ^ text.charAt(i)) * FACTOR;
        hash ^= hash >>> 29;
      }
      return this;
    }

    /** The term is whole. */
    public void end() {
      add((int) (hash >>> Integer.SIZE));
      hash = START;
    }

    /** All terms of another set. */
    public Builder withAll(TermSet other) {
      for (int one : other.hashes) {
        add(one);
      }
      return this;
    }

    private void add(int term) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
      }
      hashes[size++] = term;
    }

    public TermSet build() {
      int[] sorted = Arrays.copyOf(hashes, size);
      Arrays.sort(sorted);
      int distinct = 0;
      for (int i = 0; i < size; i++) {
        if (i == 0 || sorted[i] != sorted[i - 1]) {
          sorted[distinct++] = sorted[i];
        }
      }
      return new TermSet(Arrays.copyOf(sorted, distinct));
    }
  }
}
