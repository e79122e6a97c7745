package org.guiku.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.guiku.access.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A long answer that fails half-way does not look like a whole one. */
@SpringBootTest(
    classes = BrokenOffTest.Parts.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.level.org.apache.catalina=off")
class BrokenOffTest {

  @LocalServerPort private int port;

  /** A server of nothing but an answer that fails. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    MessageSourceAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    WebMvcAutoConfiguration.class
  })
  @Import({Problems.class, Failing.class})
  static class Parts {}

  /** Fails after so many bytes. */
  @RestController
  static class Failing {

    @GetMapping("/after/{bytes}")
    void answer(@PathVariable int bytes, HttpServletResponse response) throws IOException {
      response.setContentType("text/csv");
      response.getOutputStream().write(new byte[bytes]);
      throw new Refused(404, "NOT_FOUND");
    }
  }

  @Test
  void anAnswerThatHasBegunIsBrokenOff() {
    assertThatThrownBy(() -> get("/after/100000")).isInstanceOf(IOException.class);
  }

  @Test
  void oneThatHasNotIsRefused() throws Exception {
    HttpResponse<String> answer = get("/after/10");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).startsWith("{").contains("\"NOT_FOUND\"");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI uri = URI.create("http://localhost:" + port + path);
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }
  }
}
