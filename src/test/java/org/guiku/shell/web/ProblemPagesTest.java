package org.guiku.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.guiku.access.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

/** Pages say what programs are told. */
class ProblemPagesTest {

  private final MockHttpServletResponse response = new MockHttpServletResponse();

  static java.util.List<Arguments> failures() {
    return java.util.List.of(
        Arguments.of(new Refused(404, "UNKNOWN_DOCUMENT"), 404, null),
        Arguments.of(new DataAccessResourceFailureException("away"), 503, "5"),
        Arguments.of(new CannotCreateTransactionException("away"), 503, "5"),
        Arguments.of(new IllegalStateException("our own"), 500, null));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aPageHasTheStatusOfTheProblem(Exception failure, int status, String retryAfter) {
    var pages = new ProblemPages(new Problems(words()), "0");
    var page =
        Objects.requireNonNull(
            pages.resolveException(
                new MockHttpServletRequest("GET", "/documents/x"), response, null, failure));

    assertThat(Objects.requireNonNull(page.getStatus()).value()).isEqualTo(status);
    assertThat(page.getModel().get("status")).isEqualTo(status);
    assertThat(response.getHeader("Retry-After")).isEqualTo(retryAfter);
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasename("messages/problems");
    words.setDefaultEncoding("UTF-8");
    return words;
  }
}
