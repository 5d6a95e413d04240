package io.github.thamdai.ops;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.List;

/**
 * Prints an exception's classes and places. Messages are kept only where they cannot quote what
 * somebody typed: network and file faults, migrations, and faults written for the operator.
 */
public final class StackWithoutWords extends ThrowableHandlingConverter {
  private static final int FRAMES = 12;
  private static final List<String> TELLING =
      List.of("io.github.thamdai.OperatorFault", "java.net.", "java.nio.", "java.io.", "org.flywaydb.");

  @Override
  public String convert(ILoggingEvent event) {
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (IThrowableProxy fault = event.getThrowableProxy();
        fault != null && depth < 5;
        fault = fault.getCause(), depth++) {
      out.append(depth == 0 ? "" : "caused by ").append(fault.getClassName());
      String name = fault.getClassName();
      if (TELLING.stream().anyMatch(name::startsWith)) {
        out.append(": ").append(fault.getMessage());
      }
      out.append('\n');
      StackTraceElementProxy[] frames = fault.getStackTraceElementProxyArray();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        out.append("  ").append(frames[i].getSTEAsString()).append('\n');
      }
    }
    return out.toString();
  }
}
