package org.guiku.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.util.FileSystemUtils;

/** Lets a server begin on an empty data directory, which goes when the server does. */
class EmptyRepository implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Path data = emptyFolder();
    TestPropertyValues.of("guiku.data=" + data, "guiku.access=" + access()).applyTo(context);
    context.getBeanFactory().registerSingleton("repository", new Repository(data));
    context
        .getBeanFactory()
        .registerSingleton(
            "api",
            new Api(
                () ->
                    context.getEnvironment().getRequiredProperty("local.server.port", int.class)));
    context.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(data)));
          }
        });
  }

  /** Everyone may do everything, unless a test is about who may what. */
  String access() {
    return "open";
  }

  /** Where the server keeps what it has. */
  record Repository(Path data) {

    /** Where the original of that hash lies. */
    Path blob(String sha256) throws IOException {
      try (var files = Files.walk(data.resolve("blobs"))) {
        return files.filter(file -> isNamed(file, sha256)).findFirst().orElseThrow();
      }
    }

    /** The file's name may be the end of the hash, in folders named by its beginning. */
    private static boolean isNamed(Path file, String sha256) {
      return Files.isRegularFile(file) && sha256.endsWith(file.getFileName().toString());
    }

    /** The stored originals. */
    long blobs() throws IOException {
      try (var files = Files.walk(data.resolve("blobs"))) {
        return files.filter(Files::isRegularFile).count();
      }
    }
  }

  private static Path emptyFolder() {
    try {
      return Files.createTempDirectory("guiku-http");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path data) {
    try {
      FileSystemUtils.deleteRecursively(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
