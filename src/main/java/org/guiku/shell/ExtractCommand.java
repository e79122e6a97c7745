package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code guiku extract}: what is read from one file, stored nowhere. */
@Command(
    name = "extract",
    description = "What the pipeline reads from one file, storing nothing.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE")
  Path file = Path.of("");

  @Mixin OutputFormat format = new OutputFormat();

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    Extracted extracted = new SingleFile(file).read(Extracted::of, Extracted::of);
    System.out.println(format.isJson() ? extracted.json() : extracted.forPeople());
    return extracted.isFailure() ? Shell.SOME_FAILED : Shell.DONE;
  }
}
