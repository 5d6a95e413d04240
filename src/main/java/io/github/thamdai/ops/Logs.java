package io.github.thamdai.ops;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.TimeBasedRollingPolicy;
import java.nio.file.Path;
import net.logstash.logback.encoder.LogstashEncoder;
import org.slf4j.LoggerFactory;

/**
 * Where logs go. Without a terminal (a container, a service manager) every line goes to stderr, as
 * {@code logback.xml} says; before a person only warnings do, and all lines go to a file.
 */
public final class Logs {
  private static final int DAYS_KEPT = 14;
  private static final String STDERR = "JSON";

  private Logs() {}

  /** Turns to a file of the folder, one a day. */
  public static void toFolder(Path folder) {
    if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
      return;
    }
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Appender<ILoggingEvent> stderr = root.getAppender(STDERR);
    if (stderr != null) {
      ThresholdFilter warnings = new ThresholdFilter();
      warnings.setLevel("WARN");
      warnings.start();
      stderr.addFilter(warnings);
    }
    root.addAppender(file(context, folder));
  }

  private static Appender<ILoggingEvent> file(LoggerContext context, Path folder) {
    RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
    file.setContext(context);
    file.setName("FILE");
    file.setFile(folder.resolve("thamdai.jsonl").toString());
    TimeBasedRollingPolicy<ILoggingEvent> daily = new TimeBasedRollingPolicy<>();
    daily.setContext(context);
    daily.setParent(file);
    daily.setFileNamePattern(folder.resolve("thamdai.%d.jsonl.gz").toString());
    daily.setMaxHistory(DAYS_KEPT);
    daily.start();
    file.setRollingPolicy(daily);
    file.setEncoder(encoder(context));
    file.start();
    return file;
  }

  private static Encoder<ILoggingEvent> encoder(LoggerContext context) {
    LogstashEncoder encoder = new LogstashEncoder();
    encoder.setContext(context);
    encoder.setThrowableConverter(new StackWithoutWords());
    encoder.start();
    return encoder;
  }
}
