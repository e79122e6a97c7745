package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * No request, however wrong, makes the server fail or answer in another form than the contract's.
 * Those who ask are let in everywhere, and what they ask for is mostly there.
 */
@AccountsTest
class MalformedRequestsIT {

  private static final int SHORT = 1_500;

  /** Those that are sent seldom leave 10,000 of them. */
  private static final int LONG = 10_450;

  /** Random numbers of seeds that are near are near too. */
  private static final long ODD = 0x9E3779B97F4A7C15L;

  /** At once; some wait for the index. */
  private static final int CALLERS = 8;

  /** What takes long, or counts against others, as failures of an address do. */
  private static final Set<String> SELDOM =
      Set.of(
          "POST /sign-in",
          "POST /people/{id}/password-resets",
          "POST /api/v1/people/{id}/password-resets",
          "POST /api/v1/reindexings",
          "POST /api/v1/checks");

  private final Cast cast;
  private final long seed = Long.getLong("guiku.seed", System.nanoTime());
  private final Map<String, String> things = new ConcurrentHashMap<>();
  private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

  MalformedRequestsIT(Cast cast) {
    this.cast = cast;
  }

  @Test
  void noRouteFailsOnAMalformedRequest() throws Exception {
    send(SHORT);
  }

  @Test
  @Tag("nightly")
  void noRouteFailsOnThousands() throws Exception {
    send(Integer.getInteger("guiku.rounds", LONG));
  }

  private void send(int requests) throws Exception {
    System.err.println("malformed requests with seed " + seed + " (-Dguiku.seed)");
    Cast.Person admin = cast.somebody("ADMIN", Optional.empty());
    List<RouteTable.Line> lines = List.copyOf(RouteTable.read().lines().values());
    Parameters parameters = Parameters.of(cast.anonymous());
    assertThat(lines.stream().map(line -> line.method() + " " + line.pattern()))
        .containsAll(parameters.operations());
    List<String> wrong = wrong(requests, lines, parameters, admin);
    cast.dismiss(admin);
    System.err.println("malformed requests were answered " + answers);
    assertThat(wrong).as("seed " + seed).isEmpty();
    assertThat(cast.anonymous().get("/documents").status()).isEqualTo(200);
  }

  private List<String> wrong(
      int requests, List<RouteTable.Line> lines, Parameters parameters, Cast.Person admin)
      throws Exception {
    List<String> wrong = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
      for (int sent = 0; sent < requests; sent += lines.size()) {
        bringWhatIsGone(admin);
        int round = sent;
        var calls =
            IntStream.range(0, Math.min(lines.size(), requests - sent))
                .<Callable<Optional<String>>>mapToObj(
                    i -> () -> wrong(lines.get(i), parameters, admin, round + i))
                .toList();
        for (Future<Optional<String>> call : callers.invokeAll(calls)) {
          call.get().ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  /** Things of its own, so that others lose nothing. */
  private void bringWhatIsGone(Cast.Person admin) throws Exception {
    if (!things.containsKey("person")) {
      things.put("person", cast.somebody("READER", Optional.empty()).id());
      things.put("batch", admin.api().upload("/batches", Part.file("b.txt", Drafts.plan())).id());
      String name = "{\"name\":\"%s\"}".formatted(UUID.randomUUID());
      things.put("department", admin.api().json("POST", "/departments", name).id());
      things.put("number", "1");
      things.put("field", "issuer");
      things.put("code", "2021-330000-3-00012-E");
    }
    Api api = admin.api();
    String tokens = "/people/" + things.get("person") + "/tokens";
    things.put("token", api.json("POST", tokens, "{\"name\":\"x\"}").id());
    things.put("search", api.json("POST", "/saved-searches", "{\"query\":\"x\"}").id());
    things.put("plan", api.json("POST", "/plans", Drafts.application()).id());
    things.put("opinion", opinion(api));
    things.put("other", opinion(api));
    if (api.get("/documents/" + things.get("document")).status() != 200) {
      things.put("document", api.read(sample()).id());
      things.put("address", address(api));
    }
  }

  private String opinion(Api api) throws IOException, InterruptedException {
    return api.json("POST", "/plans/" + things.get("plan") + "/opinions", "{\"text\": \"x\"}").id();
  }

  /** Of a format with pages that are drawn. */
  private static Part sample() throws IOException {
    Path sample = Path.of("sample-docs/24-irrigation-plan.ofd");
    return Part.file("a.ofd", Files.readAllBytes(sample));
  }

  private String address(Api api) throws IOException, InterruptedException {
    return api.get("/documents/" + things.get("document") + "/passages")
        .at("items")
        .path(0)
        .path("address")
        .asString();
  }

  private Optional<String> wrong(
      RouteTable.Line line, Parameters parameters, Cast.Person admin, int number) {
    Random random = new Random((seed + number) * ODD);
    if (SELDOM.contains(line.route()) && random.nextInt(10) > 0) {
      return Optional.empty();
    }
    String token = random.nextBoolean() ? admin.token() : cast.secret();
    List<String> names = parameters.of(line.method() + " " + line.pattern());
    String request = new NearRequest(line, names, things(line), random).text(token);
    try {
      Answer answer = cast.anonymous().raw(request);
      answers.merge(answer.status(), 1, Integer::sum);
      return isAsItShould(request, answer)
          ? Optional.empty()
          : Optional.of(request + "\n" + answer);
    } catch (IOException | RuntimeException | AssertionError e) {
      return Optional.of(request + "\n" + e);
    }
  }

  /** What stands for {@code {id}} depends on whose it is. */
  private Map<String, String> things(RouteTable.Line line) {
    String kind = line.path().replaceAll("^(/api/v1)?/|/.*", "");
    String id =
        switch (kind) {
          case "people" -> "person";
          case "batches" -> "batch";
          case "departments" -> "department";
          case "saved-searches" -> "search";
          case "opinions" -> "opinion";
          default -> "document";
        };
    Map<String, String> mine = new HashMap<>(things);
    mine.put("id", things.get(id));
    return mine;
  }

  private static boolean isAsItShould(String request, Answer answer) {
    if (answer.status() >= 500) {
      return answer.status() == 501;
    }
    boolean says = answer.status() >= 400 && answer.status() != 416 && !request.startsWith("HEAD");
    return !says
        || (isRefusal(request, answer)
            && Stream.of("Exception", "\tat ").noneMatch(answer.text()::contains));
  }

  /** People are refused with a page, but by the server itself, which knows of no pages. */
  private static boolean isRefusal(String request, Answer answer) {
    boolean page = !request.contains(" /api/") && answer.text().endsWith("</html>\n");
    return page || (answer.isProblem() && !answer.code().isBlank());
  }
}
