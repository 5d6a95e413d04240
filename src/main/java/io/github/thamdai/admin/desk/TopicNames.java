package io.github.thamdai.admin.desk;

import java.util.Map;

/** The parts of a service in words, by code, in the order to offer them. */
public interface TopicNames {
  Map<String, String> byCode();
}
