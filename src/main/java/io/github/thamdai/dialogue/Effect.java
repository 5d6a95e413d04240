package io.github.thamdai.dialogue;

/**
 * Something a turn wants done outside its conversation, such as opening a case.
 *
 * <p>A turn only says what it wants; the store does it in the transaction that saves the turn, so
 * that both happen or neither. Implementations are immutable records of plain values.
 */
public interface Effect {}
