import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Holds the sources to one format: {@code check} names what differs, {@code write} mends it. */
final class Format {

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    List<Path> differing = new ArrayList<>();
    for (Path source : sourcesBelow(args)) {
      String before = Files.readString(source);
      String after = formatted(before);
      if (!before.equals(after)) {
        differing.add(source);
        if (write) {
          Files.writeString(source, after);
        }
      }
    }
    if (!differing.isEmpty() && !write) {
      differing.forEach(path -> System.err.println("not formatted: " + path));
      System.err.println("run: mvn -Pformat process-sources");
      System.exit(1);
    }
  }

  private static List<Path> sourcesBelow(String[] args) throws Exception {
    List<Path> sources = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      try (var files = Files.walk(Path.of(args[i]))) {
        files.filter(path -> path.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  private static String formatted(String source) throws Exception {
    var style = JavaFormatterOptions.Style.GOOGLE;
    String ordered =
        RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(source, style));
    return new Formatter(JavaFormatterOptions.builder().style(style).build()).formatSource(ordered);
  }
}
