package io.github.thamdai.corpus;

/**
 * A question people have asked, confirmed to be about one part of one service.
 *
 * @param service the service's id
 */
public record PastQuestion(String service, Topic topic, String ask) {}
