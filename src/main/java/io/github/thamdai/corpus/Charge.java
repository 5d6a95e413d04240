package io.github.thamdai.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Money: a fee to be paid, or an amount the citizen receives.
 *
 * @param amount with its unit, as the office words it
 */
public record Charge(String item, String amount, @Nullable String note, boolean confirmed)
    implements Item {}
