package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code guiku warm-up}: the usual work in small, so that the launcher can record which classes it
 * loads and which methods are often called, and a later start is shorter and sooner at full speed.
 */
@Command(
    name = "warm-up",
    hidden = true,
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class WarmUpCommand implements Callable<Integer> {

  private static final long PAUSE_MILLIS = 200;

  @ParentCommand Shell shell;

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "files to be read")
  List<Path> files = List.of();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("guiku-warm-up");
    try {
      for (Path file : files) {
        read(file, scratch.resolve(String.valueOf(file.getFileName())));
      }
      serve(scratch.resolve("data"));
      return Shell.DONE;
    } finally {
      TemporaryFolder.remove(scratch);
    }
  }

  private static void read(Path file, Path scratch) throws IOException {
    try {
      String name = String.valueOf(file.getFileName());
      FileReading.read(SourceFile.of(file, name, scratch));
    } catch (Unreadable e) {
      // Not being readable loads classes too.
    }
  }

  private void serve(Path data) throws CannotRun, IOException, InterruptedException {
    Repository repository = new Repository();
    repository.data.directory = data;
    try (Client client = repository.open(shell)) {
      if (!files.isEmpty()) {
        String batch = client.upload("/batches", files, List.of()).path("id").asString();
        while (!client.get("/batches/" + batch).path("finished").asBoolean()) {
          Thread.sleep(PAUSE_MILLIS);
        }
      }
      client.get("/search?q=%E8%A7%84%E5%88%92");
    }
  }
}
