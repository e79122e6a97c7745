package org.guiku.ingestion.ofd;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The name of a part, from the root of the package. It leads nowhere else: what would climb out of
 * the package stays at its root.
 */
record PartName(String path) {

  static final PartName ROOT = new PartName("OFD.xml");

  /** What a reference within this part names: relative to it, or from the root after a slash. */
  PartName resolve(String reference) {
    String plain = reference.strip().replace('\\', '/');
    return normal(plain.startsWith("/") ? plain : folder() + plain);
  }

  /** The same reference taken from the root, as some programs mean those without a slash too. */
  static PartName fromRoot(String reference) {
    return normal(reference.strip().replace('\\', '/'));
  }

  private String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static PartName normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return new PartName(String.join("/", steps));
  }
}
