package org.guiku.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.tika.Tika;

/**
 * The floor under taking in: nothing but Tika's parse and Lucene's add, on two threads. It keeps no
 * original, knows no pages and no passages, and forgets everything when it is killed.
 */
final class BareLoop {

  private BareLoop() {}

  /** Seconds from the first file to the commit, in a virtual machine as fresh as the server's. */
  static double seconds(List<Path> files, Path folder) throws Exception {
    Path list = Files.write(folder.resolveSibling(folder.getFileName() + ".list"), lines(files));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process loop =
        new ProcessBuilder(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                BareLoop.class.getName(),
                list.toString(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String[] said = new String(loop.getInputStream().readAllBytes(), UTF_8).split("seconds ");
    return Double.parseDouble(said[said.length - 1].strip());
  }

  /** The arguments are a file that lists files, and the folder of the index. */
  public static void main(String[] args) throws Exception {
    List<Path> files = Files.readAllLines(Path.of(args[0])).stream().map(Path::of).toList();
    System.out.println("seconds " + run(files, Path.of(args[1])));
  }

  private static List<String> lines(List<Path> files) {
    return files.stream().map(file -> file.toAbsolutePath().toString()).toList();
  }

  private static double run(List<Path> files, Path index) throws Exception {
    long start = System.nanoTime();
    AtomicInteger next = new AtomicInteger();
    try (var directory = FSDirectory.open(index);
        var writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()));
        var threads = Executors.newFixedThreadPool(2)) {
      Callable<Integer> loop = () -> readAll(files, next, writer);
      for (var done : threads.invokeAll(List.of(loop, loop))) {
        done.get();
      }
      writer.commit();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static Integer readAll(List<Path> files, AtomicInteger next, IndexWriter writer)
      throws Exception {
    Tika tika = new Tika();
    tika.setMaxStringLength(-1);
    int read = 0;
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      Document document = new Document();
      document.add(new StringField("name", files.get(i).toString(), Field.Store.YES));
      document.add(new TextField("text", tika.parseToString(files.get(i)), Field.Store.YES));
      writer.addDocument(document);
      read++;
    }
    return read;
  }
}
