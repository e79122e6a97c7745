package org.guiku.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** How long the program takes to begin, beside an empty virtual machine and a bare application. */
@Tag("bench")
class StartBench {

  private static final int ROUNDS = 5;

  @TempDir Path folder;

  /** Does nothing. */
  static final class Nothing {

    private Nothing() {}

    public static void main(String[] args) {}
  }

  /** A server with the libraries of this one and no code of its own. */
  @EnableAutoConfiguration
  static class Bare {

    public static void main(String[] args) {
      SpringApplication.run(Bare.class, args);
    }
  }

  @Test
  void printsHowLongAStartTakes() throws Exception {
    System.out.println(Surroundings.told());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> classPath = List.of("-cp", System.getProperty("java.class.path"));
    print("an empty virtual machine", () -> run(with(java, classPath, Nothing.class.getName())));
    print(
        "guiku extract of a small file",
        () -> run(Launcher.command("extract", "sample-docs/15-expert-opinion.txt")));
    print(
        "a bare application",
        () -> answer("--guiku.data=", with(java, classPath, Bare.class.getName())));
    print("guiku serve", () -> answer("--data=", Launcher.command("serve", "--guiku.access=open")));
  }

  private static List<String> with(String java, List<String> classPath, String main) {
    List<String> command = new ArrayList<>(List.of(java, "-XX:+UseSerialGC"));
    command.addAll(classPath);
    command.add(main);
    return command;
  }

  private static void print(String what, Callable<Double> once) throws Exception {
    once.call();
    double[] seconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      seconds[i] = once.call();
    }
    Arrays.sort(seconds);
    System.out.printf(
        "%s: %.2f s (%.2f to %.2f)%n", what, seconds[ROUNDS / 2], seconds[0], seconds[ROUNDS - 1]);
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    quiet(command).start().waitFor();
    return (System.nanoTime() - begin) / 1e9;
  }

  /** From its launch on an empty directory to the first answer, whatever it says. */
  private double answer(String data, List<String> command) throws Exception {
    Path empty = Files.createTempDirectory(folder, "start");
    int port = freePort();
    List<String> whole = new ArrayList<>(command);
    whole.add("--server.port=" + port);
    whole.add(data + empty);
    long begin = System.nanoTime();
    Process server = quiet(whole).start();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/documents"))
              .build();
      while (server.isAlive() && !answers(http, request)) {
        Thread.sleep(20);
      }
      assertThat(server.isAlive()).as("it answered").isTrue();
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      server.descendants().forEach(ProcessHandle::destroy);
      server.destroy();
      server.waitFor();
    }
  }

  private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
    try {
      http.send(request, BodyHandlers.discarding());
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static ProcessBuilder quiet(List<String> command) {
    return Launcher.process(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static int freePort() throws IOException {
    try (var socket = new java.net.ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
