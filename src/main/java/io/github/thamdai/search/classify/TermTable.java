package io.github.thamdai.search.classify;

import java.util.Arrays;

/**
 * Numbers terms from 0, in the order they are added: a table with open addressing, in plain arrays.
 * May be read by many threads once nothing is added any more.
 */
final class TermTable {
  private static final int LEAST = 16;

  /** By number. */
  private int[] hashes;

  private int size;

  /** Numbers plus one, each at or after the place of its hash; 0 is free. At most half are taken. */
  private int[] slots;

  TermTable() {
    this(new int[LEAST], 0);
  }

  /** Numbers these as they stand, each once; takes the array over. */
  TermTable(int[] hashes) {
    this(hashes, hashes.length);
  }

  private TermTable(int[] hashes, int size) {
    this.hashes = hashes;
    this.size = size;
    this.slots = slots(hashes, size);
  }

  private static int[] slots(int[] hashes, int size) {
    int[] slots = new int[Integer.highestOneBit(Math.max(LEAST, size)) * 4];
    for (int i = 0; i < size; i++) {
      slots[place(slots, hashes, hashes[i])] = i + 1;
    }
    return slots;
  }

  /** Where a hash stands, or the free place where it would. */
  private static int place(int[] slots, int[] hashes, int hash) {
    int mask = slots.length - 1;
    int at = hash & mask;
    while (slots[at] != 0 && hashes[slots[at] - 1] != hash) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** -1 where there is none. */
  int number(int hash) {
    return slots[place(slots, hashes, hash)] - 1;
  }

  /** The number of a term, which is a new one where there was none. */
  int add(int hash) {
    int at = place(slots, hashes, hash);
    if (slots[at] != 0) {
      return slots[at] - 1;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash;
    if (size * 2 > slots.length) {
      slots = slots(hashes, size);
    } else {
      slots[at] = size;
    }
    return size - 1;
  }

  int size() {
    return size;
  }

  /** By number. */
  int[] hashes() {
    return Arrays.copyOf(hashes, size);
  }
}
