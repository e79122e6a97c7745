package org.guiku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the system counts of a process now, in megabytes.
 *
 * @param anonymous its own: heap, stacks and whatever native code took
 * @param mapped pages of files, the index above all, that others may use or take the place of
 */
record MemoryUse(int anonymous, int mapped) {

  static MemoryUse of(long process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process), "status");
    List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
    return new MemoryUse(megabytes(lines, "RssAnon"), megabytes(lines, "RssFile"));
  }

  private static int megabytes(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + ":"))
        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  @Override
  public String toString() {
    return anonymous + " MB anonymous, " + mapped + " MB mapped";
  }
}
