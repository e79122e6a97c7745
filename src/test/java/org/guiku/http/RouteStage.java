package org.guiku.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People, documents and other things of their own for those who ask every route. */
final class RouteStage {

  private static final String DEPARTMENT_C = "丙处";
  private static final Path SAMPLES = Path.of("sample-docs");

  private final Cast cast;
  private final Map<String, Cast.Person> people = new LinkedHashMap<>();
  private final Map<String, String> known = new HashMap<>();

  /** Of one file of the owner's department; some are used up. */
  private final Deque<String> opinions = new ArrayDeque<>();

  private final Path folder;

  RouteStage(Cast cast, Path folder) throws IOException, InterruptedException {
    this.cast = cast;
    this.folder = folder;
    people.put("stranger", person("READER", Cast.DEPARTMENT_B));
    people.put("reader", person("READER", Cast.DEPARTMENT_A));
    people.put("former reader", person("READER", Cast.DEPARTMENT_A));
    people.put("owner", person("EDITOR", Cast.DEPARTMENT_A));
    people.put("former owner", person("EDITOR", DEPARTMENT_C));
    people.put("colleague", person("EDITOR", Cast.DEPARTMENT_A));
    people.put("other editor", person("EDITOR", Cast.DEPARTMENT_B));
    people.put("reviewer", person("REVIEWER", Cast.DEPARTMENT_A));
    people.put("publisher", cast.somebody("PUBLISHER", Optional.empty()));
    people.put("admin", cast.somebody("ADMIN", Optional.empty()));
    people.put("bystander", person("READER", Cast.DEPARTMENT_B));
    bring();
    withdrawRights();
  }

  private Cast.Person person(String role, String department) {
    return cast.somebody(role, Optional.of(department));
  }

  private void bring() throws IOException, InterruptedException {
    known.put("document", brought("owner", "24-irrigation-plan.ofd"));
    known.put("own document", brought("former owner", "25-assessment-notice.ofd"));
    known.put("other draft", as("owner").read(Part.file("d.txt", Drafts.plan())).id());
    opinions.addAll(opinions());
    known.put("comparison", comparison(known.get("document"), known.get("other draft")));
    String gone = document();
    as("owner").json("DELETE", "/documents/" + gone, "");
    known.put("withdrawn document", gone);
    known.put("batch", as("owner").upload("/batches", Part.file("b.txt", Drafts.plan())).id());
    as("owner").finished(known.get("batch"));
    String name = "{\"name\":\"" + word() + "\"}";
    known.put("department", cast.operator().json("POST", "/departments", name).id());
  }

  private String comparison(String left, String right) throws IOException, InterruptedException {
    String both = "{\"left\":\"" + left + "\",\"right\":\"" + right + "\"}";
    return as("owner").json("POST", "/comparisons", both).id();
  }

  private List<String> opinions() throws IOException, InterruptedException {
    String plan = as("reviewer").post("/plans/" + plan() + "/acceptance").at("code").asString();
    as("owner")
        .read(
            Part.file("opinions.txt", Drafts.opinions()),
            Part.field("kind", "REVIEW_OPINION"),
            Part.field("planCode", plan));
    return as("owner").get("/plans/" + plan + "/opinions?size=100").ids();
  }

  /** Of a format with pages that are drawn. */
  private String brought(String by, String sample) throws IOException, InterruptedException {
    return as(by).read(Part.file(sample, Files.readAllBytes(SAMPLES.resolve(sample)))).id();
  }

  private void withdrawRights() throws IOException, InterruptedException {
    if (as("former reader").get("/documents/" + known.get("document")).status() != 200) {
      throw new AssertionError("the former reader never read it");
    }
    String away = "{\"roles\":[\"READER\"],\"department\":\"" + Cast.DEPARTMENT_B + "\"}";
    change("former reader", away);
    change("former owner", away);
  }

  private void change(String name, String to) throws IOException, InterruptedException {
    cast.operator().json("PATCH", "/people/" + people.get(name).id(), to);
  }

  void leave() throws IOException, InterruptedException {
    cast.dismiss(people.get("admin"));
  }

  Api as(String viewer) {
    return switch (viewer) {
      case "anonymous" -> cast.anonymous();
      case "operator" -> cast.operator();
      default -> people.get(viewer).api();
    };
  }

  /** Who stands for a viewer that is no person is the owner. */
  Cast.Person person(String viewer) {
    return people.getOrDefault(viewer, people.get("owner"));
  }

  /** A new document of the owner's, read or not. */
  String document() throws IOException, InterruptedException {
    return as("owner").upload("/documents", Part.file("c.txt", Drafts.plan())).id();
  }

  /** What stands in the place of a word in braces, in that route, for that viewer. */
  String thing(String place, RouteTable.Line line, String viewer)
      throws IOException, InterruptedException {
    return switch (place) {
      case "id" -> id(line, viewer);
      case "address" -> address(document(line, viewer), viewer);
      case "number" -> "1";
      case "field" -> "issuer";
      case "token" -> token(line.path().startsWith("/account/") ? viewer : "bystander");
      case "name" -> person(viewer).name();
      case "password" -> person(viewer).password().replace(' ', '+');
      case "left" -> known.get("document");
      case "right" -> known.get("other draft");
      case "other" -> changes(line, viewer) ? opinions.remove() : opinions.getFirst();
      case "break" -> "%0A%0A";
      case "plan" -> line.path().endsWith("/stage") ? listedPlan() : plan();
      case "code" -> "2021-330000-3-00012-E";
      case "new" -> word();
      case "folder" -> folder.resolve("backup").toString();
      default -> throw new AssertionError("nothing stands for " + place + " in " + line);
    };
  }

  private String id(RouteTable.Line line, String viewer) throws IOException, InterruptedException {
    String kind = line.path().replaceAll("/api/v1|/\\{.*", "");
    return switch (kind) {
      case "/documents" -> document(line, viewer);
      case "/batches" -> known.get("batch");
      case "/comparisons" -> known.get("comparison");
      case "/opinions" -> changes(line, viewer) ? opinions.remove() : opinions.getLast();
      case "/departments" -> known.get("department");
      case "/people" -> people.get("bystander").id();
      case "/saved-searches" ->
          as("owner").json("POST", "/saved-searches", "{\"query\":\"规划\"}").id();
      default -> throw new AssertionError("nothing stands for {id} in " + line);
    };
  }

  private static boolean changes(RouteTable.Line line, String viewer) {
    return !line.method().equals("GET") && line.letIn().contains(viewer);
  }

  private String document(RouteTable.Line line, String viewer)
      throws IOException, InterruptedException {
    boolean ends = !line.odd().isEmpty() && line.letIn().contains(viewer);
    if (ends && line.odd().equals("fresh")) {
      return document();
    }
    if (line.odd().equals("withdrawn")) {
      return ends ? withdrawn() : known.get("withdrawn document");
    }
    return known.get(viewer.equals("former owner") ? "own document" : "document");
  }

  private String withdrawn() throws IOException, InterruptedException {
    String id = document();
    as("owner").json("DELETE", "/documents/" + id, "");
    return id;
  }

  private String address(String document, String viewer) throws IOException, InterruptedException {
    String owner = viewer.equals("former owner") ? viewer : "owner";
    return as(owner)
        .get("/documents/" + document + "/passages")
        .at("items")
        .path(0)
        .path("address")
        .asString();
  }

  private String token(String viewer) throws IOException, InterruptedException {
    String tokens = "/people/" + person(viewer).id() + "/tokens";
    return cast.operator().json("POST", tokens, "{\"name\":\"routes\"}").id();
  }

  /** One that was applied for. */
  private String plan() throws IOException, InterruptedException {
    return as("owner").json("POST", "/plans", Drafts.application()).id();
  }

  private String listedPlan() throws IOException, InterruptedException {
    return as("reviewer").post("/plans/" + plan() + "/acceptance").id();
  }

  private static String word() {
    return "n" + UUID.randomUUID().toString().replace("-", "");
  }
}
