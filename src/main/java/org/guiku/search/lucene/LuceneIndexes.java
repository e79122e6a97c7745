package org.guiku.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiku.search.engine.SearchIndex;
import org.guiku.search.engine.SearchIndexes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Indexes in numbered folders below {@code index} in the data directory. */
@Component
class LuceneIndexes implements SearchIndexes {

  private static final Logger log = LoggerFactory.getLogger(LuceneIndexes.class);

  private final Path root;

  @Autowired
  LuceneIndexes(@Value("${guiku.data}") String data) {
    this(Path.of(data, "index"));
  }

  LuceneIndexes(Path root) {
    this.root = root;
  }

  @Override
  public Optional<SearchIndex> open() {
    List<LuceneIndex> usable = new ArrayList<>();
    for (Path folder : folders()) {
      try {
        usable.add(LuceneIndex.open(folder));
      } catch (IOException | RuntimeException e) {
        log.warn("Index {} is of no use and will be built anew: {}", folder, e.toString());
      }
    }
    // One that was being built beside another when the program ended has not come as far.
    usable.sort(Comparator.comparingLong((LuceneIndex i) -> i.checkpoint().change()).reversed());
    usable.stream().skip(1).forEach(LuceneIndexes::close);
    return usable.stream().findFirst().map(SearchIndex.class::cast);
  }

  @Override
  public SearchIndex create() throws IOException {
    Files.createDirectories(root);
    int last = folders().stream().mapToInt(LuceneIndexes::number).max().orElse(0);
    return LuceneIndex.create(root.resolve(Integer.toString(last + 1)));
  }

  @Override
  public void keepOnly(SearchIndex index) {
    Path kept = ((LuceneIndex) index).folder();
    for (Path folder : folders()) {
      if (!folder.equals(kept)) {
        delete(folder);
      }
    }
  }

  private List<Path> folders() {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(root)) {
      return all.filter(folder -> number(folder) > 0).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int number(Path folder) {
    String name = folder.getFileName().toString();
    return name.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(name) : 0;
  }

  private static void delete(Path folder) {
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      log.warn("Index {} is no longer used but cannot be deleted", folder, e);
    }
  }

  private static void close(LuceneIndex index) {
    try {
      index.close();
    } catch (IOException e) {
      log.warn("Index {} cannot be closed", index.folder(), e);
    }
  }
}
