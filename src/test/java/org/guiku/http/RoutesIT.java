package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route lets in those whom {@code routes.txt} names, and turns every other kind of viewer
 * away; a route that is not there wants a line there.
 */
@AccountsTest
class RoutesIT {

  private static final Set<String> REFUSALS =
      Set.of("ROLE_WANTED", "NOT_YOURS_TO_CHANGE", "ADMIN_WANTED", "OPERATOR_WANTED");

  private final Cast cast;
  private final RequestMappingHandlerMapping routes;

  RoutesIT(
      Cast cast, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.cast = cast;
    this.routes = routes;
  }

  @Test
  void everyRouteHasItsLine() throws Exception {
    assertThat(RouteTable.read().lines().keySet())
        .as("lines of routes.txt: METHOD path | who is let in")
        .containsExactlyInAnyOrderElementsOf(known());
  }

  @Test
  void everyRouteLetsInWhomItIsForAndTurnsTheOthersAway(@TempDir Path folder) throws Exception {
    RouteTable table = RouteTable.read();
    RouteStage stage = new RouteStage(cast, folder);
    List<String> wrong = new ArrayList<>();
    int grants = 0;
    try {
      for (RouteTable.Line line : table.lines().values()) {
        grants += grants(line, table.viewers(), stage, wrong);
      }
    } finally {
      stage.leave();
    }
    int cells = table.lines().size() * table.viewers().size();
    System.err.printf(
        "routes %d, viewers %d, cells %d: grants %d, refusals %d%n",
        table.lines().size(), table.viewers().size(), cells, grants, cells - grants);
    assertThat(wrong).isEmpty();
  }

  private static int grants(
      RouteTable.Line line, Set<String> viewers, RouteStage stage, List<String> wrong)
      throws Exception {
    Set<String> letIn = letIn(line, viewers, stage, wrong);
    if (!letIn.equals(line.letIn())) {
      wrong.add(line.route() + " lets in " + letIn + ", and is for " + line.letIn());
    }
    if (letIn.isEmpty()) {
      wrong.add(line.route() + " lets nobody in");
    }
    return letIn.size();
  }

  private static Set<String> letIn(
      RouteTable.Line line, Set<String> viewers, RouteStage stage, List<String> wrong)
      throws Exception {
    Set<String> letIn = new LinkedHashSet<>();
    for (String viewer : viewers) {
      RouteCall call = RouteCall.of(line, viewer, stage);
      Answer answer = call.send();
      if (line.isAnsweredBy(answer.status()) && !isLedToSignIn(answer)) {
        letIn.add(viewer);
      } else if (!isRefusal(call, answer)) {
        wrong.add(viewer + " is neither let in nor refused by " + call + ": " + answer);
      }
    }
    return letIn;
  }

  /** A page leads whom it does not know to where they sign in. */
  private static boolean isLedToSignIn(Answer answer) {
    return answer.header("Location").startsWith("/sign-in");
  }

  private static boolean isRefusal(RouteCall call, Answer answer) throws Exception {
    boolean anonymous = call.viewer().equals("anonymous");
    return switch (answer.status()) {
      case 303 -> anonymous && !call.isOfPrograms() && isLedToSignIn(answer);
      case 401 -> anonymous && answer.code().equals("SIGN_IN_WANTED");
      case 403 -> !call.isOfPrograms() || REFUSALS.contains(answer.code());
      case 404 -> !call.namesSomething() || isLikeNothing(call, answer);
      default -> false;
    };
  }

  private static boolean isLikeNothing(RouteCall call, Answer answer) throws Exception {
    RouteCall other = call.ofNothing();
    return call.told(answer).equals(other.told(other.send()));
  }

  private Set<String> known() {
    Set<String> known = new TreeSet<>();
    routes
        .getHandlerMethods()
        .forEach(
            (route, handler) -> {
              if (handler.getBeanType().getName().startsWith("org.guiku.")) {
                addTo(known, route);
              }
            });
    return known;
  }

  /** What a route wants of the query tells it from another of the same address. */
  private static void addTo(Set<String> known, RequestMappingInfo route) {
    String wanted =
        route.getParamsCondition().getExpressions().stream()
            .map(each -> "?" + each)
            .collect(Collectors.joining());
    Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
    for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
      route.getPatternValues().forEach(path -> known.add(method + " " + path + wanted));
    }
  }
}
