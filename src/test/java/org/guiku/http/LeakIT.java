package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.http.Cast.Part.PUBLISHER;
import static org.guiku.http.Cast.Part.READER_B;
import static org.guiku.http.Cast.Part.REVIEWER;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A document with made-up words is brought, which five kinds of viewer may not read. Every route
 * that there is answers each of them as it did before, and says nothing of it.
 */
@AccountsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeakIT {

  /** One may ask for what stands before them; they stand in the hidden document alone. */
  private static final List<String> ENDS = List.of("kjhgleak", "龖龗龞");

  private static final String SECRET = "qzxvwordkjhgleak龘靐齉龖龗龞";
  private static final String UNKNOWN = "0000000000000000";

  private static final List<String> QUERIES =
      List.of(
          "",
          "q=qzxvword&name=qzxvword",
          "q=" + encoded("龘靐齉"),
          "q=" + encoded("qzxvword* 湿地"),
          "q=" + encoded("\"湿地保护\"") + "&size=100&sort=newest",
          "q=" + encoded("湿地保护 qzxvwodr") + "&mode=lexical",
          "q=" + encoded("湿地") + "&format=csv&by=document&subject=water",
          "q=" + encoded("湿地") + "&format=gbt7714&at=1");

  /** What is sent where a body is wanted. */
  private static final Map<String, String> BODIES =
      Map.of(
          "/api/v1/search/batch", "[\"qzxvword\", \"湿地保护\", \"龘靐齉\"]",
          "/api/v1/search/runs", "1\tqzxvword\n2\t湿地保护\n",
          "/api/v1/saved-searches", "{\"query\":\"湿地保护\"}");

  private static final String PUBLIC_TEXT =
      Stream.of("一", "二", "三", "四", "五", "六", "七", "八", "九")
          .map(n -> "第" + n + "条 湿地保护率不低于百分之五十，湿地面积只增不减，由县级人民政府负责。\n\n")
          .reduce("湿地保护规划\n\n", String::concat);

  private final Cast cast;
  private final RequestMappingHandlerMapping routes;
  private final Map<String, Api> viewers = new LinkedHashMap<>();

  private String open = "";
  private String hidden = "";
  private String address = "";
  private String batch = "";
  private final Map<String, String> before = new HashMap<>();

  LeakIT(
      Cast cast, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.cast = cast;
    this.routes = routes;
  }

  @BeforeAll
  void bringIt() throws Exception {
    viewers.put("anonymous", cast.anonymous());
    viewers.put("a reader of another department", cast.as(READER_B));
    viewers.put("a reviewer", cast.as(REVIEWER));
    viewers.put("a publisher", cast.as(PUBLISHER));
    viewers.put(
        "an editor of another department",
        cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_B)).api());
    Api owner = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_A)).api();
    open =
        cast.operator()
            .read(
                Part.file("a.txt", PUBLIC_TEXT),
                Part.field("visibility", "PUBLIC"),
                Part.field("kind", "PLAN"))
            .id();
    for (var viewer : viewers.entrySet()) {
      for (Call call : calls(open)) {
        before.put(viewer.getKey() + call, call.send(viewer.getValue()).told());
      }
    }
    batch =
        owner
            .upload(
                "/batches",
                Part.file(SECRET + ".txt", PUBLIC_TEXT + "第十条 " + SECRET + "\n"),
                Part.field("visibility", "RESTRICTED"))
            .id();
    owner.finished(batch);
    hidden = owner.get("/documents").ids().getFirst();
    owner.json("PATCH", "/documents/" + hidden, "{\"title\":\"" + SECRET + "规划\"}");
    assertThat(owner.get("/search?q=qzxvword*").text()).as("it is found").contains("kjhgleak");
    address =
        owner
            .get("/documents/" + hidden + "/passages")
            .at("items")
            .path(2)
            .path("address")
            .asString();
  }

  @Test
  void everyRouteAnswersAsBeforeItWasBrought() throws Exception {
    List<String> different = new ArrayList<>();
    for (var viewer : viewers.entrySet()) {
      for (Call call : calls(open)) {
        String now = call.send(viewer.getValue()).told();
        if (!now.equals(before.get(viewer.getKey() + call))) {
          different.add(
              viewer.getKey()
                  + ": "
                  + call
                  + "\n"
                  + before.get(viewer.getKey() + call)
                  + "\n→ "
                  + now);
        }
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void noRouteSaysAWordOfItAndItsIdIsLikeAnyOther() throws Exception {
    List<String> leaks = new ArrayList<>();
    for (var viewer : viewers.entrySet()) {
      for (Call call : calls(hidden)) {
        Answer answer = call.send(viewer.getValue());
        if (ENDS.stream().anyMatch(answer.text()::contains)) {
          leaks.add(viewer.getKey() + " is told by " + call);
        }
        Answer other = call.of(UNKNOWN).send(viewer.getValue());
        if (!answer.told().replace(hidden, UNKNOWN).equals(other.told().replace(hidden, UNKNOWN))
            || !names(answer).equals(names(other))) {
          leaks.add(
              viewer.getKey()
                  + " is answered otherwise than for an unknown one: "
                  + call
                  + "\n"
                  + answer.told()
                  + "\n"
                  + other.told());
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  /** A request, and in whose place in its path another may stand. */
  private record Call(String method, String path, String body, String id) {

    Answer send(Api api) throws Exception {
      return api.send(
          method,
          URI.create("http://localhost:" + api.port() + path),
          body.getBytes(StandardCharsets.UTF_8),
          "Content-Type",
          body.startsWith("1\t") ? "text/tab-separated-values" : "application/json");
    }

    Call of(String other) {
      return new Call(method, path.replace(id, other), body, other);
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** Everything that can be asked, of that document where one is asked for. */
  private List<Call> calls(String document) {
    Set<Call> calls = new LinkedHashSet<>();
    routes
        .getHandlerMethods()
        .forEach(
            (route, handler) -> {
              if (handler.getBeanType().getName().startsWith("org.guiku.")) {
                addCalls(route, document, calls);
              }
            });
    return List.copyOf(calls);
  }

  private void addCalls(RequestMappingInfo route, String document, Set<Call> calls) {
    for (String pattern : new TreeSet<>(route.getPatternValues())) {
      for (RequestMethod method : methods(route)) {
        boolean reads = method == RequestMethod.GET;
        if (!reads && changesTheViewer(pattern)) {
          continue;
        }
        if (!reads && document.equals(open) && pattern.contains("{")) {
          continue; // what is public changes for good
        }
        for (String query : reads ? QUERIES : List.of("")) {
          String path = filled(pattern, document) + (query.isEmpty() ? "" : "?" + query);
          String body = reads ? "" : BODIES.getOrDefault(pattern, "{}");
          calls.add(new Call(method.name(), path, body, document));
        }
      }
    }
  }

  private static Set<RequestMethod> methods(RequestMappingInfo route) {
    Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
    return methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
  }

  /** Signing out, or in, or giving oneself tokens says nothing of documents. */
  private static boolean changesTheViewer(String pattern) {
    return Stream.of("/account", "/sign-", "/people", "/departments", "/saved-searches", "/error")
        .anyMatch(pattern::contains);
  }

  private String filled(String pattern, String document) {
    String id =
        pattern.contains("/batches/") ? (document.equals(hidden) ? batch : UNKNOWN) : document;
    return pattern
        .replace("{id}", id)
        .replace("{address}", document.equals(hidden) ? address : "unknown")
        .replace("{number}", "1")
        .replace("{field}", "title")
        .replaceAll("\\{[a-zA-Z]+}", UNKNOWN);
  }

  private static Set<String> names(Answer answer) {
    Set<String> names = new TreeSet<>(answer.headers().keySet());
    names.remove("connection");
    return names;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
