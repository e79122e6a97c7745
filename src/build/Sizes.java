import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Prints how long files and methods are, against what the project wants to reach: {@code java
 * src/build/Sizes.java}. Only lines of code count: neither blank ones nor comments.
 */
final class Sizes {

  private static final int LONG_METHOD = 30;

  private record Piece(String name, int lines) {}

  /** What one file holds. */
  private record Source(Piece file, List<Piece> methods, int types, int publicTypes) {}

  public static void main(String[] args) throws Exception {
    List<Source> main = read(Path.of("src/main/java"));
    List<Source> test = read(Path.of("src/test/java"));
    List<Piece> files = main.stream().map(Source::file).toList();
    List<Piece> methods = main.stream().flatMap(source -> source.methods().stream()).toList();
    long tooLong = methods.stream().filter(method -> method.lines() > LONG_METHOD).count();
    int types = main.stream().mapToInt(Source::types).sum();
    int hidden = types - main.stream().mapToInt(Source::publicTypes).sum();

    row("", "here", "to reach");
    row("file, p90 / longest", p90(files) + " / " + longest(files), "100 / 250");
    row("method, p90 / longest", p90(methods) + " / " + longest(methods), "9");
    row("methods over 30 lines", percent(tooLong, methods.size()), "0.5 %");
    row("types not public", percent(hidden, types), "48 %");
    row("test lines per source line", ratio(lines(test), lines(main)), "0.9");
    row("files, methods, types", files.size() + ", " + methods.size() + ", " + types, "");
    listLongest("longest files", files);
    listLongest("longest methods", methods);
  }

  private static List<Source> read(Path folder) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Source> sources = new ArrayList<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sourcesBelow(folder)));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        sources.add(new Reader(trees, unit).read());
      }
    }
    return sources;
  }

  private static List<Path> sourcesBelow(Path folder) throws Exception {
    try (var files = Files.walk(folder)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> !path.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  /** Counts what one file holds. */
  private static final class Reader extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final CompilationUnitTree unit;
    private final String name;
    private final BitSet code;
    private final List<Piece> methods = new ArrayList<>();
    private int types;
    private int publicTypes;

    Reader(Trees trees, CompilationUnitTree unit) throws Exception {
      this.trees = trees;
      this.unit = unit;
      this.name = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
      this.code = linesOfCode(unit.getSourceFile().getCharContent(true).toString());
    }

    Source read() {
      scan(unit, null);
      return new Source(new Piece(name, code.cardinality()), methods, types, publicTypes);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      if (!type.getSimpleName().isEmpty()) {
        types++;
        publicTypes += isPublic(type) ? 1 : 0;
      }
      return super.visitClass(type, none);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getBody() != null) {
        var positions = trees.getSourcePositions();
        int first = line(positions.getStartPosition(unit, method));
        int last = line(positions.getEndPosition(unit, method));
        int lines = code.get(first, last + 1).cardinality();
        methods.add(new Piece(name + " " + method.getName(), lines));
      }
      return super.visitMethod(method, none);
    }

    private boolean isPublic(ClassTree type) {
      return type.getModifiers().getFlags().contains(Modifier.PUBLIC)
          || getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    private int line(long position) {
      return (int) unit.getLineMap().getLineNumber(position);
    }
  }

  /** The numbers of those lines, from 1, that are neither blank nor comment alone. */
  private static BitSet linesOfCode(String source) {
    BitSet code = new BitSet();
    boolean inComment = false;
    int number = 0;
    for (String line : source.lines().map(String::strip).toList()) {
      number++;
      inComment |= line.startsWith("/*");
      code.set(number, !inComment && !line.isEmpty() && !line.startsWith("//"));
      inComment &= !line.endsWith("*/");
    }
    return code;
  }

  private static int lines(List<Source> sources) {
    return sources.stream().mapToInt(source -> source.file().lines()).sum();
  }

  private static int p90(List<Piece> pieces) {
    int[] lines = pieces.stream().mapToInt(Piece::lines).sorted().toArray();
    return lines.length == 0 ? 0 : lines[(int) Math.ceil(0.9 * lines.length) - 1];
  }

  private static int longest(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::lines).max().orElse(0);
  }

  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.1f %%", whole == 0 ? 0 : 100.0 * part / whole);
  }

  private static String ratio(long part, long whole) {
    return String.format(Locale.ROOT, "%.2f", whole == 0 ? 0 : (double) part / whole);
  }

  private static void row(String what, String here, String toReach) {
    System.out.printf("%-28s %14s %12s%n", what, here, toReach);
  }

  private static void listLongest(String what, List<Piece> pieces) {
    System.out.println(
        pieces.stream()
            .sorted(Comparator.comparingInt(Piece::lines).reversed())
            .limit(5)
            .map(piece -> piece.lines() + " " + piece.name())
            .collect(Collectors.joining(", ", what + ": ", "")));
  }
}
