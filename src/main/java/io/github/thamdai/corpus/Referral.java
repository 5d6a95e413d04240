package io.github.thamdai.corpus;

import java.util.List;

/**
 * A matter that another agency handles.
 *
 * @param asks how people name it
 * @param to the agency's name
 * @param how where to go or whom to call
 */
public record Referral(
    String id, String matter, List<String> asks, String to, String how, boolean confirmed) {}
