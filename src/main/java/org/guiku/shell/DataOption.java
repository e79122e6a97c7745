package org.guiku.shell;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command looks for its data. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "index-data",
      description = "the data directory (default: ${DEFAULT-VALUE})")
  Path directory = Path.of("index-data");
}
