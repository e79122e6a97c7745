package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.guiku.upkeep.Restoration;
import org.guiku.upkeep.Restoration.Restored;
import org.guiku.upkeep.UnfitBackup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;

/** {@code guiku restore}: no client of a server, as none can run on what is not there yet. */
@Command(
    name = "restore",
    description = "A backup into an empty data directory; the index is built at the next start.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand Shell shell;

  @Parameters(paramLabel = "PATH", description = "the folder or .zip of the backup")
  Path path = Path.of("");

  @Mixin DataOption data = new DataOption();

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException {
    refuseWhereUsed();
    boolean isNew = !Files.exists(data.directory);
    boolean whole = false;
    try (DataDirectory held = held()) {
      refuseWhereUsed();
      Restored restored = restored(held.path());
      whole = true;
      System.out.print(
          format.isJson() ? new JsonMapper().writeValueAsString(restored) + "\n" : text(restored));
      return restored.lost().isEmpty() ? Shell.DONE : Shell.SOME_FAILED;
    } finally {
      if (isNew && !whole) {
        TemporaryFolder.remove(data.directory);
      }
    }
  }

  private void refuseWhereUsed() throws CannotRun, IOException {
    if (Restoration.isUsed(data.directory)) {
      throw new CannotRun(
          "the data directory "
              + data.directory
              + " is not empty; a backup is restored into an empty one, named by --data");
    }
  }

  private DataDirectory held() throws CannotRun {
    return DataDirectory.hold(data.directory)
        .orElseThrow(
            () ->
                new CannotRun(
                    "the data directory " + data.directory + " is held by another process"));
  }

  private Restored restored(Path directory) throws CannotRun, IOException {
    try (ProgressBar bar =
        new ProgressBarBuilder().setTaskName("guiku restore").setInitialMax(0).build()) {
      return Restoration.into(
          directory,
          path,
          (done, all) -> {
            bar.maxHint(all);
            bar.stepTo(done);
          });
    } catch (UnfitBackup e) {
      throw new CannotRun(
          "the backup " + path + " cannot be restored: " + e.getMessage() + "; nothing was written",
          e);
    }
  }

  private String text(Restored restored) {
    return restored.documents()
        + " documents of "
        + restored.begun()
        + ", "
        + restored.files()
        + " files, in "
        + data.directory
        + "\n";
  }
}
