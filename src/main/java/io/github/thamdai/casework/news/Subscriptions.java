package io.github.thamdai.casework.news;

import java.util.Set;

/** What people of one agency want to hear of. */
public interface Subscriptions {

  /** Ids of subjects. */
  Set<String> of(String personKey);
}
