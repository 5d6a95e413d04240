package io.github.thamdai.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.thamdai.corpus.report.NotAReportException;
import io.github.thamdai.corpus.report.Report;
import io.github.thamdai.corpus.report.ReportJson;
import io.github.thamdai.corpus.report.ReportReader;
import io.github.thamdai.corpus.yaml.FaultyContentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thamdai report read FILE}: shows how a report is understood, with every doubt. */
@Command(
    name = "read",
    description = "Read a report and show measures, obligations, evidence and every doubt")
final class ReportReadCommand implements Callable<Integer> {
  private static final int OK = 0;
  private static final int REFUSED = 1;

  @Parameters(paramLabel = "FILE", description = "tab-separated text, Markdown or HTML; UTF-8")
  private Path file;

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Option(
      names = "--agency",
      paramLabel = "DIR",
      description = "folder with agency.yaml; by default the one the file lies in, else index/*")
  private @Nullable Path agency;

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it runs the command
  ReportReadCommand() {}

  /** 0: read, with what could not be on standard error; 1: refused. */
  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    try {
      String text = Files.readString(file);
      Report report = new ReportReader(AgencyDivisions.near(file, agency)).read(text);
      if (json) {
        out.println(json(report));
      } else {
        ReportText.print(report, out);
      }
      out.flush();
      ReportText.printDoubtsOfDocument(file, report, err);
      err.flush();
      return OK;
    } catch (NotAReportException e) {
      err.println(file + ": " + e.getMessage());
      return REFUSED;
    } catch (FaultyContentException e) {
      err.println(e.getMessage());
      return REFUSED;
    } catch (NoSuchFileException e) {
      err.println(file + ": there is no such file");
      return REFUSED;
    } catch (IOException e) {
      err.println(file + ": cannot be read as UTF-8 text: " + e);
      return REFUSED;
    }
  }

  private static String json(Report report) throws JsonProcessingException {
    return new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(ReportJson.of(report));
  }
}
