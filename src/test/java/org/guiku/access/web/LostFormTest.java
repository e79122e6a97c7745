package org.guiku.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** What is given back of a form that was not carried out. */
class LostFormTest {

  private static final Pattern PASSWORD =
      Pattern.compile("<input type=\"password\"[^>]*? name=\"([^\"]+)\"");

  private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/people");

  @Test
  void whatWasTypedIsGivenBackAndNoPassword() {
    request.setContentType("application/x-www-form-urlencoded");
    request.addParameter("_csrf", "token");
    request.addParameter("name", "li");
    request.addParameter("shown", " ");
    request.addParameter("roles", "EDITOR");
    request.addParameter("old", "geheim");

    LostForm.keep(request);
    assertThat(request.getAttribute("typed")).isEqualTo(List.of("li"));
  }

  @Test
  void noFieldForAPasswordIsForgotten() throws IOException {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        Matcher field = PASSWORD.matcher(Files.readString(template));
        while (field.find()) {
          asked.add(field.group(1));
        }
      }
    }
    assertThat(LostForm.SECRETS).containsExactlyInAnyOrderElementsOf(asked);
  }

  @Test
  void theWayBackIsToThePageOfTheFormAndToNoOtherSite() {
    assertThat(wayBack("http://localhost:8080/people?page=1"))
        .isEqualTo("/sign-in?from=%2Fpeople%3Fpage%3D1");
    assertThat(wayBack("http://localhost:8080//evil.example")).isEqualTo("/sign-in?from=%2F");
    assertThat(wayBack("no address")).isEqualTo("/sign-in?from=%2F");
  }

  private String wayBack(String referer) {
    request.removeHeader("Referer");
    request.addHeader("Referer", referer);
    LostForm.keep(request);
    return String.valueOf(request.getAttribute("wayBack"));
  }
}
