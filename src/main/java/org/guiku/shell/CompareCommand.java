package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.guiku.documents.DocumentId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code guiku compare}: what differs between two files, storing nothing, or two documents. */
@Command(
    name = "compare",
    description = "What differs between two files, or two documents by their ids.",
    versionProvider = ProgramVersion.class,
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  /** How the answer is written. */
  enum Form {
    TEXT,
    JSON,
    HTML,
    /** Tracked changes of Word. */
    DOCX
  }

  @ParentCommand Shell shell;

  @Mixin Repository repository = new Repository();

  @Parameters(index = "0", paramLabel = "LEFT", description = "the older file, or its id")
  String left = "";

  @Parameters(index = "1", paramLabel = "RIGHT", description = "the newer file, or its id")
  String right = "";

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  Form form = Form.TEXT;

  @Option(names = "--json", description = "short for --format json")
  boolean json;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "written to instead of the terminal")
  @Nullable Path output;

  @Override
  public Integer call() throws CannotRun, IOException, InterruptedException {
    Form wanted = json ? Form.JSON : form;
    if (wanted == Form.DOCX && output == null) {
      throw CannotRun.wrongUsage("a Word file is written to --output FILE");
    }
    if (!isId(left) || !isId(right)) {
      ComparedFiles files = ComparedFiles.of(Path.of(left), Path.of(right));
      return files.isWhole() ? written(files.in(wanted)) : Shell.SOME_FAILED;
    }
    try (Client client = repository.open(shell)) {
      return written(new ComparedDocuments(client, left, right).in(wanted));
    }
  }

  /** A file of that name comes first. */
  private static boolean isId(String name) {
    return DocumentId.isWellFormed(name) && !Files.exists(Path.of(name));
  }

  private int written(byte[] answer) throws IOException {
    if (output == null) {
      System.out.write(answer);
      System.out.flush();
    } else {
      Files.write(output, answer);
    }
    return Shell.DONE;
  }
}
