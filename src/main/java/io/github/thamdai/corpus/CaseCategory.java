package io.github.thamdai.corpus;

/**
 * One kind of case that citizens bring.
 *
 * @param id such as {@code street-light}
 * @param name as people read it
 * @param division name of the one that is responsible
 * @param replyDays working days within which the office means to answer
 */
public record CaseCategory(String id, String name, String division, int replyDays) {}
