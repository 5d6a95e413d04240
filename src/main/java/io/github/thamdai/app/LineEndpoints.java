package io.github.thamdai.app;

import java.net.URI;

/** Where LINE is: the real one, or the one that a test or the simulator puts in its place. */
record LineEndpoints(URI api, URI data) {
  private static final String PROPERTY = "thamdai.line.endpoint";

  /** From now on this server stands for both hosts. */
  static void use(URI other) {
    System.setProperty(PROPERTY, other.toString());
  }

  static void useRealOnes() {
    System.clearProperty(PROPERTY);
  }

  static LineEndpoints current() {
    String other = System.getProperty(PROPERTY);
    return other == null
        ? new LineEndpoints(
            URI.create("https://api.line.me"), URI.create("https://api-data.line.me"))
        : new LineEndpoints(URI.create(other), URI.create(other));
  }
}
