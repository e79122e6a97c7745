package org.guiku.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.guiku.access.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

class LocalOnlyTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final MockFilterChain further = new MockFilterChain();

  @Test
  void aRefusalThatWouldBeDrawnAsAPageIsStillARefusal() throws Exception {
    request.addHeader("Host", "evil.example");

    new LocalOnly(new Refusals((asked, answer, handler, thrown) -> new ModelAndView("error")))
        .doFilter(request, response, further);

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(request.getAttribute(Refused.class.getName()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("FOREIGN_HOST"));
    assertThat(further.getRequest()).isNull();
  }

  @Test
  void aRequestMeantForThisMachineGoesOn() throws Exception {
    request.addHeader("Host", "localhost:8080");

    new LocalOnly(new Refusals((asked, answer, handler, thrown) -> new ModelAndView("error")))
        .doFilter(request, response, further);

    assertThat(further.getRequest()).isSameAs(request);
  }
}
