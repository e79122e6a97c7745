package org.guiku.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
  void aRefusalThatIsToBeDrawnAsAPageIsStillARefusal() throws Exception {
    request.addHeader("Host", "evil.example");
    request.addHeader("Accept", "text/html,*/*;q=0.8");

    new LocalOnly(new Refusals((asked, answer, handler, thrown) -> new ModelAndView("error")))
        .doFilter(request, response, further);

    assertThat(response.getStatus()).isEqualTo(403);
    assertThat(request.getAttribute(Refused.class.getName()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("FOREIGN_HOST"));
    assertThat(further.getRequest()).isNull();
  }

  @Test
  void aProgramIsRefusedInTheWordsOfControllers() throws Exception {
    request.addHeader("Host", "evil.example");
    request.addHeader("Accept", "*/*");

    new LocalOnly(new Refusals(LocalOnlyTest::answered)).doFilter(request, response, further);

    assertThat(response.getHeader("Answered")).isEqualTo("FOREIGN_HOST []");
    assertThat(further.getRequest()).isNull();
  }

  private static ModelAndView answered(
      HttpServletRequest asked, HttpServletResponse answer, Object handler, Exception thrown) {
    answer.setHeader("Answered", thrown.getMessage());
    return new ModelAndView();
  }

  @Test
  void aRequestMeantForThisMachineGoesOn() throws Exception {
    request.addHeader("Host", "localhost:8080");

    new LocalOnly(new Refusals((asked, answer, handler, thrown) -> new ModelAndView("error")))
        .doFilter(request, response, further);

    assertThat(further.getRequest()).isSameAs(request);
  }
}
