package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiku.access.AuditFilter;
import org.guiku.access.AuditLine;
import org.guiku.access.AuditTrail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.NameValueExpression;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Nobody reads a document that is not public without a line in the audit trail, by whatever route;
 * the routes are those that the server knows, so that a new one is asked too.
 */
@ServerTest
@Import(Asking.class)
class DoorsIT {

  private final Api api;
  private final AuditTrail trail;
  private final RequestMappingHandlerMapping routes;

  DoorsIT(
      Api api,
      AuditTrail trail,
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.api = api;
    this.trail = trail;
    this.routes = routes;
  }

  @Test
  void everyDoorToADocumentLeavesALine() throws Exception {
    String id = document("INTERNAL");
    List<String> doors = doors(id);
    assertThat(doors).hasSizeGreaterThan(15);
    for (int i = 0; i < doors.size(); i++) {
      String person = "%012d".formatted(i + 1);
      int status = ask(doors.get(i), person);
      assertThat(status).as(doors.get(i)).isNotEqualTo(500);
      assertThat(lines(person))
          .as(doors.get(i) + " answered " + status)
          .containsExactly("VIEWED " + id);
    }
  }

  @Test
  void whoIsShownNothingLeavesNoLine() throws Exception {
    String id = document("RESTRICTED");
    for (String door : doors(id)) {
      assertThat(ask(door, "00000000zzzz")).as(door).isEqualTo(404);
    }
    assertThat(lines("00000000zzzz")).isEmpty();
  }

  @Test
  void aPublicDocumentIsReadByWhoeverWantsUnseen() throws Exception {
    for (String door : doors(document("PUBLIC"))) {
      ask(door, "00000000yyyy");
    }
    assertThat(lines("00000000yyyy")).isEmpty();
  }

  private String document(String visibility) throws Exception {
    String text = "云澜市规划\n\n第一章 总则\n\n" + visibility + System.nanoTime() + "水资源。";
    return api.read(Part.file("a.txt", text), Part.field("visibility", visibility)).id();
  }

  private List<String> doors(String id) throws Exception {
    String address =
        api.get("/documents/" + id + "/passages")
            .items()
            .toList()
            .getLast()
            .path("address")
            .asString();
    return routes.getHandlerMethods().keySet().stream()
        .filter(DoorsIT::isAsked)
        .flatMap(DoorsIT::paths)
        .filter(path -> path.matches(".*/(documents|passages)/\\{.*"))
        .map(
            path -> path.replace("{id}", id).replace("{address}", address).replace("{number}", "1"))
        .peek(path -> assertThat(path).as("all of it is known").doesNotContain("{"))
        .sorted()
        .toList();
  }

  private static boolean isAsked(RequestMappingInfo route) {
    var methods = route.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  /** With all that any of them wants to be told. */
  private static Stream<String> paths(RequestMappingInfo route) {
    String by =
        route.getParamsCondition().getExpressions().stream()
            .filter(wanted -> !wanted.isNegated())
            .map(NameValueExpression::getName)
            .map(name -> name + "=document&")
            .findFirst()
            .orElse("");
    return route.getPatternValues().stream()
        .map(path -> path + "?" + by + "q=water&at=1&format=ris&to={id}");
  }

  private int ask(String door, String person) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(api.uri("/x").resolve(door))
            .headers(Asking.as(person, "somebody"))
            .build();
    try (HttpClient browser = HttpClient.newHttpClient()) {
      HttpResponse<Void> answer = browser.send(request, BodyHandlers.discarding());
      return answer.statusCode();
    }
  }

  private List<String> lines(String person) {
    AuditFilter filter =
        new AuditFilter(
            Optional.of(person),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return trail.list(filter, 10, 0).stream().map(DoorsIT::said).toList();
  }

  private static String said(AuditLine line) {
    return line.action() + " " + line.subject() + line.detail();
  }
}
