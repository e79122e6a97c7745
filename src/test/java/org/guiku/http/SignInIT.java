package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People at browsers. */
@AccountsTest
class SignInIT {

  private final Cast cast;

  SignInIT(Cast cast) {
    this.cast = cast;
  }

  @Test
  void whoSignsInIsBackWhereTheyWantedToGo() throws Exception {
    Browser browser = browser();
    Answer away = browser.get("/saved-searches?page=0");
    assertThat(away.status()).isEqualTo(303);
    assertThat(away.header("Location")).isEqualTo("/sign-in?from=%2Fsaved-searches%3Fpage%3D0");

    Cast.Person reader = cast.person(Cast.Part.READER_A);
    Answer back =
        browser.submit(
            away.header("Location"),
            "/sign-in",
            Map.of(
                "name",
                " READER_A ",
                "password",
                reader.password(),
                "from",
                "/saved-searches?page=0"));

    assertThat(back.status()).isEqualTo(302);
    assertThat(back.header("Location")).endsWith("/saved-searches?page=0");
    assertThat(browser.get("/saved-searches").status()).isEqualTo(200);
    assertThat(browser.get("/").text()).contains(reader.name(), "/sign-out");
  }

  @Test
  void noOtherSiteIsTheWayBack() throws Exception {
    Cast.Person reader = cast.person(Cast.Part.READER_A);
    for (String from :
        new String[] {"https://evil.example/", "//evil.example", "/\\evil.example", "evil", ""}) {
      Browser browser = browser();
      Answer back =
          browser.submit(
              "/sign-in",
              "/sign-in",
              Map.of("name", reader.name(), "password", reader.password(), "from", from));
      assertThat(back.status()).isEqualTo(302);
      assertThat(browser.uri("/").resolve(back.header("Location")).getPath()).isEqualTo("/");
      assertThat(back.header("Location")).doesNotContain("evil");
    }
  }

  @Test
  void theSessionIsAnotherAfterSigningInAndItsCookieIsForThisServerAlone() throws Exception {
    Cast.Person reader = cast.person(Cast.Part.READER_A);
    Browser browser = browser();
    String token = browser.hidden("/sign-in");
    String before = browser.session();
    Answer signedIn =
        browser.post(
            "/sign-in", Map.of("name", reader.name(), "password", reader.password()), token);

    assertThat(before).isNotEmpty();
    assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    assertThat(signedIn.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/");
  }

  @Test
  void unknownWrongAndLockedAreAnsweredAlike() throws Exception {
    Cast.Person known = cast.somebody("READER", Optional.empty());
    Answer unknown = browser().signIn("nobody-of-that-name", "some password");
    Answer wrong = browser().signIn(known.name(), "some password");
    for (int i = 0; i < 5; i++) {
      browser().signIn(known.name(), "some password");
    }
    Answer locked = browser().signIn(known.name(), known.password());

    assertThat(unknown.status()).isEqualTo(401);
    for (Answer other : new Answer[] {wrong, locked}) {
      assertThat(other.status()).isEqualTo(401);
      assertThat(plain(other)).isEqualTo(plain(unknown));
    }
    assertThat(cast.as(Cast.Part.ADMIN).get("/people/" + known.id()).status()).isEqualTo(200);
  }

  @Test
  void anAddressThatGuessesIsNotListenedToHoweverRightItIsThenAndOthersAre() throws Exception {
    Cast.Person known = cast.person(Cast.Part.READER_A);
    Browser guesser = new Browser(cast.anonymous().port(), InetAddress.ofLiteral("127.0.0.77"));
    String form = guesser.hidden("/sign-in");
    for (int i = 0; i < 50; i++) {
      var guess = Map.of("name", "nobody-" + i, "password", "some password");
      assertThat(guesser.post("/sign-in", guess, form).status()).isEqualTo(401);
    }

    Answer refused = guesser.signIn(known.name(), known.password());

    assertThat(refused.status()).isEqualTo(429);
    assertThat(browser().signIn(known.name(), known.password()).status()).isEqualTo(302);
  }

  /** But for the name that was typed and the form's own token. */
  private static String plain(Answer page) {
    return page.text().replaceAll("value=\"[^\"]*\"", "");
  }

  @Test
  void aLockedPersonIsLetInAgainByAnAdministrator() throws Exception {
    Cast.Person known = cast.somebody("READER", Optional.empty());
    for (int i = 0; i < 5; i++) {
      browser().signIn(known.name(), "some password");
    }
    assertThat(browser().signIn(known.name(), known.password()).status()).isEqualTo(401);

    cast.as(Cast.Part.ADMIN).send("DELETE", "/people/" + known.id() + "/disablement", new byte[0]);

    assertThat(browser().signIn(known.name(), known.password()).status()).isEqualTo(302);
  }

  @Test
  void whoSignsOutIsNobodyAgain() throws Exception {
    Browser browser = cast.signedIn(cast.person(Cast.Part.READER_B));
    assertThat(browser.get("/account").status()).isEqualTo(200);

    Answer out = browser.submit("/account", "/sign-out", Map.of());

    assertThat(out.status()).isEqualTo(302);
    assertThat(browser.get("/account").status()).isEqualTo(303);
  }

  @Test
  void whoSignsOutIsTakenDownOnce() throws Exception {
    Cast.Person person = cast.somebody("READER", Optional.empty());
    Browser browser = cast.signedIn(person);
    browser.post("/sign-out", Map.of(), "guessed");
    assertThat(taken(person)).containsExactly("SIGNED_IN");

    browser.submit("/account", "/sign-out", Map.of());
    browser.submit("/sign-in", "/sign-out", Map.of());
    assertThat(taken(person)).containsExactly("SIGNED_OUT", "SIGNED_IN");
  }

  /** What the trail has of what they did themselves, the last first. */
  private List<String> taken(Cast.Person person) throws Exception {
    return cast.operator()
        .get("/audit?person=" + person.id())
        .items()
        .map(line -> line.path("action").asString())
        .toList();
  }

  @Test
  void aFormOfAnotherSiteChangesNothing() throws Exception {
    Browser browser = cast.signedIn(cast.person(Cast.Part.ADMIN));
    Map<String, String> person = Map.of("name", "forged", "roles", "ADMIN");

    Answer without = browser.post("/people", person, "guessed");
    assertThat(without.status()).isEqualTo(403);
    assertThat(without.code()).isEqualTo("FORM_EXPIRED");
    String token = browser.hidden("/people");
    for (String origin : new String[] {"http://evil.example", "null", "http://localhost:1"}) {
      Answer foreign = browser.post("/people", person, token, "Origin", origin);
      assertThat(foreign.status()).as(origin).isEqualTo(403);
      assertThat(foreign.code()).isEqualTo("FOREIGN_ORIGIN");
    }
    assertThat(cast.operator().get("/people?name=forged").total()).isZero();
  }

  @Test
  void theFormItselfChangesWhatItSays() throws Exception {
    Browser browser = cast.signedIn(cast.person(Cast.Part.ADMIN));
    Answer added =
        browser.submit("/people", "/people", Map.of("name", "by-form", "roles", "READER"));

    assertThat(added.status()).as(added.text()).isEqualTo(302);
    assertThat(cast.operator().get("/people?name=by-form").total()).isOne();
  }

  @Test
  void whoIsDisabledIsNobodyAtTheirNextRequest() throws Exception {
    Cast.Person person = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_A));
    Browser browser = cast.signedIn(person);
    assertThat(browser.get("/account").status()).isEqualTo(200);
    assertThat(person.api().get("/saved-searches").status()).isEqualTo(200);

    cast.operator().send("PUT", "/people/" + person.id() + "/disablement", new byte[0]);

    assertThat(browser.get("/account").status()).isEqualTo(303);
    assertThat(person.api().get("/saved-searches").code()).isEqualTo("BAD_TOKEN");
    assertThat(browser().signIn(person.name(), person.password()).status()).isEqualTo(401);
  }

  @Test
  void anotherPasswordEndsTheOtherSessionsAndWantsTheOldOne() throws Exception {
    Cast.Person person = cast.somebody("READER", Optional.empty());
    Browser here = cast.signedIn(person);
    Browser elsewhere = cast.signedIn(person);

    Map<String, String> guessed = Map.of("old", "not it at all", "chosen", "eine neue Losung");
    assertThat(here.submit("/account/password", "/account/password", guessed).status())
        .isEqualTo(400);
    assertThat(elsewhere.get("/account").status()).isEqualTo(200);
    Map<String, String> weak = Map.of("old", person.password(), "chosen", "Passw0rd!!");
    assertThat(here.submit("/account/password", "/account/password", weak).text())
        .contains("role=\"alert\"");
    Map<String, String> right = Map.of("old", person.password(), "chosen", "eine neue Losung");
    assertThat(here.submit("/account/password", "/account/password", right).status())
        .isEqualTo(302);

    assertThat(here.get("/account").status()).isEqualTo(200);
    assertThat(elsewhere.get("/account").status()).isEqualTo(303);
    assertThat(browser().signIn(person.name(), person.password()).status()).isEqualTo(401);
    assertThat(browser().signIn(person.name(), "eine neue Losung").status()).isEqualTo(302);
  }

  @Test
  void aPasswordThatSomebodyElseChoseIsChangedFirst() throws Exception {
    Cast.Person person = cast.somebody("READER", Optional.empty());
    String given =
        cast.as(Cast.Part.ADMIN)
            .post("/people/" + person.id() + "/password-resets")
            .at("password")
            .asString();
    Browser browser = browser();
    assertThat(browser.signIn(person.name(), given).status()).isEqualTo(302);

    assertThat(browser.get("/saved-searches").header("Location")).isEqualTo("/account/password");
    assertThat(browser.get("/api/v1/saved-searches").code()).isEqualTo("PASSWORD_CHANGE_WANTED");

    Map<String, String> change = Map.of("old", given, "chosen", "eine eigene Losung");
    browser.submit("/account/password", "/account/password", change);
    assertThat(browser.get("/saved-searches").status()).isEqualTo(200);
  }

  @Test
  void aTokenIsMadeOnOnesOwnPageShownOnceAndRevoked() throws Exception {
    Cast.Person person = cast.somebody("READER", Optional.empty());
    Browser browser = cast.signedIn(person);
    Answer made =
        browser.submit(
            "/account", "/account/tokens", Map.of("name", "mine", "scope", "READ", "days", "3"));
    var secret = java.util.regex.Pattern.compile("guiku_[0-9a-f]{64}").matcher(made.text());

    assertThat(secret.find()).isTrue();
    assertThat(cast.anonymous().with(secret.group()).get("/saved-searches").status())
        .isEqualTo(200);
    String own = browser.get("/account").text();
    assertThat(own).contains("mine").doesNotContain("guiku_");

    var revocation =
        java.util.regex.Pattern.compile("/account/tokens/[0-9a-z]+/revocation").matcher(own);
    assertThat(revocation.find()).isTrue();
    browser.submit("/account", revocation.group(), Map.of());
    assertThat(cast.anonymous().with(secret.group()).get("/saved-searches").code())
        .isEqualTo("BAD_TOKEN");
  }

  private Browser browser() {
    return new Browser(cast.anonymous().port());
  }
}
