package org.guiku.shell;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.JsonNode;

/** {@code guiku import}. */
@Command(
    name = "import",
    description = {
      "Takes in what another system has given out: a JSON object a line, a document each.",
      "",
      "Each has an @|bold id|@ of that system and a @|bold text|@; title, kind, region, level,"
          + " category, period, issuer, documentNumber, issuedOn, indexNumber, topic, subjects,"
          + " planCode and visibility as documents have them. Another record under the same id"
          + " replaces the first; one that says the same does nothing. What a record says of its"
          + " visibility goes before the option.",
      "A record that cannot be read is reported with its line and harms no other. Fields that no"
          + " document has, and dates without a day (issuedOn: 1954), are left out, which is said.",
      ""
    },
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final int GZIP = 0x1F8B;

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Parameters(paramLabel = "FILE.jsonl", description = "in UTF-8; may be compressed by gzip")
  Path file = Path.of("");

  @Mixin Opening opening = new Opening();

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw CannotRun.wrongUsage("the file " + file + " is not there or may not be read");
    }
    try (Client client = repository.open(shell);
        BatchProgress progress = new BatchProgress("guiku import", 0)) {
      String address = "/imports" + opening.query();
      JsonNode batch = client.post(address, "application/x-ndjson", records());
      IngestSummary summary = new IngestSummary(List.of());
      progress.follow(client, List.of(batch.path("id").asString()), summary);
      System.err.print(summary.leftOut());
      System.out.print(format.isJson() ? summary.json() + "\n" : summary.text());
      return summary.isClean() ? Shell.DONE : Shell.SOME_FAILED;
    }
  }

  private BodyPublisher records() throws IOException {
    return isCompressed()
        ? BodyPublishers.ofInputStream(this::unpacked)
        : BodyPublishers.ofFile(file);
  }

  private boolean isCompressed() throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return (in.read() << 8 | in.read()) == GZIP;
    }
  }

  private InputStream unpacked() {
    try {
      return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
