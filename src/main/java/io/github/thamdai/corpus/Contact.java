package io.github.thamdai.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A way to reach the agency.
 *
 * @param kind website, facebook, complaint, corruption, phone, line, email, address ...
 */
public record Contact(
    String kind, String label, String value, @Nullable String url, boolean confirmed) {}
