package io.github.thamdai.corpus;

/**
 * A page that every answer about a service leads to.
 *
 * @param label what is pressed
 * @param url a web address, or beginning with "/" for a page of this service
 */
public record ManualLink(String label, String url) {}
