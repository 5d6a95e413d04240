package io.github.thamdai.channel.web;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine; tests that need one skip with a reason where there is none. */
public final class Browser implements AutoCloseable {
  // What is waited for comes within milliseconds; a machine with much else to do takes longer.
  private static final double LONGEST_WAIT_MILLIS = 120_000;
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, Path executable) {
    this.playwright = playwright;
    this.chromium =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setTimeout(LONGEST_WAIT_MILLIS)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking")));
  }

  public static Browser open() {
    PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    Optional<Path> executable = executable();
    Assumptions.assumeTrue(
        executable.isPresent(), "no Chromium in PATH: install chromium to run the browser tests");
    return new Browser(Playwright.create(), executable.orElseThrow());
  }

  /** A fresh window without history: nothing is kept between two of them. */
  public com.microsoft.playwright.BrowserContext window(int width, int height) {
    com.microsoft.playwright.BrowserContext window =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok"));
    window.setDefaultTimeout(LONGEST_WAIT_MILLIS);
    window.setDefaultNavigationTimeout(LONGEST_WAIT_MILLIS);
    return window;
  }

  private static Optional<Path> executable() {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "/usr/bin" : path).split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
