package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** While access is open, only this machine is answered, and no page of another site. */
@ServerTest
class LocalOnlyIT {

  private final Api api;

  LocalOnlyIT(Api api) {
    this.api = api;
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "LocalHost", "localhost:", "[::1]:"})
  void thisMachineIsAnsweredUnderItsNames(String host) throws Exception {
    String whole = host.endsWith(":") ? host + api.port() : host;
    assertThat(asking("Host: " + whole).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "guiku.example",
        "evil.example:8080",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "192.168.0.7",
        "[::2]",
        "localhost@evil.example",
        "evil.example#localhost",
        "0.0.0.0",
        ""
      })
  void anotherNameIsRefusedAlsoWhereItPointsHere(String host) throws Exception {
    Answer answer = asking("Host: " + host);

    assertThat(answer.status()).as(answer.toString()).isIn(400, 403);
    assertThat(answer.code()).isIn("FOREIGN_HOST", "MALFORMED_REQUEST");
  }

  @Test
  void aRequestThatNamesNoHostIsRefused() throws Exception {
    Answer answer = api.raw("GET /api/v1/documents HTTP/1.0\r\n\r\n");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("FOREIGN_HOST");
  }

  @Test
  void everyAddressIsRefusedUnderAForeignName() throws Exception {
    for (String path :
        new String[] {
          "/", "/api/v1/search?q=x", "/v3/api-docs", "/swagger-ui.html", "/actuator/health", "/x"
        }) {
      Answer answer =
          api.raw("GET " + path + " HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
      assertThat(answer.status()).as(path).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "https://localhost.evil.example",
        "null",
        "http://localhost",
        "http://localhost:1",
        "http://localhost@evil.example",
        "file://",
        "no origin"
      })
  void aPageOfAnotherSiteCanWriteNothing(String origin) throws Exception {
    Answer answer =
        api.raw(
            "POST /api/v1/reindexings HTTP/1.1\r\nHost: localhost:"
                + api.port()
                + "\r\nContent-Length: 0\r\nConnection: close\r\nOrigin: "
                + origin
                + "\r\n\r\n");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("FOREIGN_ORIGIN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]"})
  void itsOwnPagesMay(String name) throws Exception {
    String own = name + ":" + api.port();
    assertThat(asking("Host: " + own + "\r\nOrigin: http://" + own).status()).isEqualTo(200);
  }

  private Answer asking(String headers) throws Exception {
    return api.raw(
        "GET /api/v1/documents?size=1 HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n");
  }
}
