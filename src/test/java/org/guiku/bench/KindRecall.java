package org.guiku.bench;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How much of what stands in files was found, by the kind of file. */
final class KindRecall {

  private static final class Count {
    private int wanted;
    private int found;
  }

  private final Map<String, Count> kinds = new TreeMap<>();
  private int answered;
  private int right;

  /**
   * @param wanted the files that hold it
   * @param found the files that were answered
   */
  void add(Set<Path> wanted, Set<Path> found) {
    for (Path file : wanted) {
      Count count = kinds.computeIfAbsent(kind(file), unused -> new Count());
      count.wanted++;
      count.found += found.contains(file) ? 1 : 0;
    }
    Set<Path> both = new HashSet<>(found);
    both.retainAll(wanted);
    answered += found.size();
    right += both.size();
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    StringBuilder all = new StringBuilder();
    kinds.forEach(
        (kind, count) ->
            all.append(
                "%s %.3f of %d; "
                    .formatted(kind, (double) count.found / count.wanted, count.wanted)));
    return all + "%.3f of %d answers hold it".formatted((double) right / answered, answered);
  }
}
