package org.guiku.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ContentPolicyTest {

  @Test
  void overTlsBrowsersAreToldToComeInNoOtherWay() throws Exception {
    assertThat(answer("/", true).getHeader("Strict-Transport-Security"))
        .isEqualTo("max-age=31536000");
    assertThat(answer("/", false).getHeader("Strict-Transport-Security")).isNull();
  }

  @Test
  void nothingIsGuessedToBeAPageAndNoPageRunsWhatStandsInIt() throws Exception {
    assertThat(answer("/api/v1/documents", false).getHeader("X-Content-Type-Options"))
        .isEqualTo("nosniff");
    assertThat(answer("/documents", false).getHeader("Content-Security-Policy"))
        .contains("script-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe-inline", "'unsafe-eval'");
  }

  private static MockHttpServletResponse answer(String path, boolean overTls) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
    request.setSecure(overTls);
    MockHttpServletResponse response = new MockHttpServletResponse();
    new ContentPolicy().doFilter(request, response, new MockFilterChain());
    return response;
  }
}
