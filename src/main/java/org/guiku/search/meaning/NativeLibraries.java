package org.guiku.search.meaning;

import ai.onnxruntime.OrtEnvironment;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The native part of ONNX Runtime, in a folder of this program. Left to itself it lies in a new
 * temporary folder after every start, and stays there, 16 MB each, when the process is killed.
 */
final class NativeLibraries {

  private static final Logger log = LoggerFactory.getLogger(NativeLibraries.class);

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  /** Where the runtime looks before it unpacks them itself. */
  private static final String FOLDER = "onnxruntime.native.path";

  private NativeLibraries() {}

  /**
   * Has the runtime load them from a folder. Where there are none for this machine, the folder
   * cannot be written, or somebody has set another, it is left to itself.
   */
  static void loadFrom(Path folder) {
    if (System.getProperty(FOLDER) == null && areThere()) {
      try {
        unpackInto(folder);
        System.setProperty(FOLDER, folder.toAbsolutePath().toString());
      } catch (IOException e) {
        log.warn("The libraries that run the model cannot lie in {}: {}", folder, e.toString());
      }
    }
  }

  /** Over what an earlier process left, whole or not. */
  static void unpackInto(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : NAMES) {
      unpack(name, folder);
    }
  }

  private static boolean areThere() {
    return NAMES.stream()
        .allMatch(name -> OrtEnvironment.class.getResource(resource(name)) != null);
  }

  private static void unpack(String name, Path folder) throws IOException {
    Path file = folder.resolve(System.mapLibraryName(name));
    Path unfinished = folder.resolve(name + ".part");
    try (InputStream library = OrtEnvironment.class.getResourceAsStream(resource(name))) {
      if (library == null) {
        throw new FileNotFoundException(name);
      }
      Files.copy(library, unfinished, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String resource(String name) {
    return "/ai/onnxruntime/native/" + platform() + "/" + System.mapLibraryName(name);
  }

  /** In the runtime's words. */
  private static String platform() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    return (system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux")
        + (processor.equals("aarch64") ? "-aarch64" : "-x64");
  }
}
