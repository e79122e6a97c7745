package org.guiku.search.meaning;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a thread stands back for others. Java's own priorities do nothing on Linux; the system's do,
 * and there they hold for single threads.
 */
final class Niceness {

  private static final Logger log = LoggerFactory.getLogger(Niceness.class);
  private static final int THREAD = 0;
  private static final int CALLING = 0;
  private static final int LAST = 19;

  private Niceness() {}

  /** The calling thread runs when nothing else wants to; where that cannot be had, as others do. */
  static void standBack() {
    if (!System.getProperty("os.name").equals("Linux")) {
      return;
    }
    try {
      MethodHandle setPriority = setPriority();
      int failed = (int) setPriority.invokeExact(THREAD, CALLING, LAST);
      if (failed != 0) {
        log.debug("A thread keeps its priority");
      }
    } catch (Throwable e) { // what is invoked may throw anything, and none of it matters
      log.debug("A thread keeps its priority", e);
    }
  }

  private static MethodHandle setPriority() {
    Linker linker = Linker.nativeLinker();
    var integer = ValueLayout.JAVA_INT;
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow("setpriority"),
        FunctionDescriptor.of(integer, integer, integer, integer));
  }
}
