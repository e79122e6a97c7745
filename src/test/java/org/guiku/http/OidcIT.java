package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.guiku.Guiku;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

/** Signing in with what a provider of identities vouches for: two servers, a real code flow. */
@SpringBootTest(
    classes = Guiku.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "guiku.oidc.department-claim=department",
      "spring.security.oauth2.client.registration.office.client-id=" + IdentityProvider.CLIENT,
      "spring.security.oauth2.client.registration.office.client-secret=" + IdentityProvider.SECRET,
      "spring.security.oauth2.client.registration.office.client-name=省厅",
      "spring.security.oauth2.client.registration.office.scope=openid,profile"
    })
@ContextConfiguration(initializers = AccountsRepository.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DirtiesContext
class OidcIT {

  private static final IdentityProvider PROVIDER = IdentityProvider.start();

  private final Api operator;

  OidcIT(Cast cast) {
    this.operator = cast.operator();
  }

  @DynamicPropertySource
  static void provider(DynamicPropertyRegistry settings) {
    settings.add("spring.security.oauth2.client.provider.office.issuer-uri", PROVIDER::issuer);
  }

  @AfterAll
  static void end() {
    PROVIDER.close();
  }

  @Test
  void whoComesForTheFirstTimeReadsWithTheRoleAndDepartmentThatAreVouchedFor() throws Exception {
    Browser browser = comesAs("newcomer", "/saved-searches");

    assertThat(browser.get("/saved-searches").status()).isEqualTo(200);
    var person = operator.get("/people?name=newcomer").items().findFirst().orElseThrow();
    assertThat(person.path("roles").toString()).isEqualTo("[\"READER\"]");
    assertThat(person.path("department").asString()).isEqualTo("甲厅");
    assertThat(person.path("password").asString()).isEqualTo("NONE");
    comesAs("newcomer", "/");
    assertThat(operator.get("/people?name=newcomer").total()).isOne();
  }

  @Test
  void whoIsDisabledIsNotLetInByAnotherDoor() throws Exception {
    comesAs("leaver", "/");
    String id = operator.get("/people?name=leaver").ids().getFirst();
    operator.send("PUT", "/people/" + id + "/disablement", new byte[0]);

    Browser browser = browser();
    assertThat(lastPlace(browser, "leaver")).endsWith("/sign-in?refused");
    assertThat(browser.get("/account").status()).isEqualTo(303);
  }

  @Test
  void whoeverHasTheNameOfAPersonHereIsNotThatPerson() throws Exception {
    operator.json("POST", "/people", "{\"name\":\"chief\",\"roles\":[\"ADMIN\"]}");

    Browser browser = browser();
    assertThat(lastPlace(browser, "chief")).endsWith("/sign-in?refused");
    assertThat(browser.get("/people").status()).isEqualTo(303);
  }

  @Test
  void theWayThereBearsAChallengeAndComesBackOnlyWithItsState() throws Exception {
    Browser browser = browser();
    browser.get("/sign-in");
    String there = browser.get("/oauth2/authorization/office").header("Location");
    assertThat(there).contains("code_challenge=", "code_challenge_method=S256", "state=");

    Answer forged = browser.get("/login/oauth2/code/office?code=x&state=forged");
    assertThat(forged.header("Location")).endsWith("/sign-in?refused");
  }

  @Test
  void theSignInPageOffersTheProvider() throws Exception {
    assertThat(browser().get("/sign-in").text()).contains("/oauth2/authorization/office", "省厅");
  }

  private Browser comesAs(String name, String from) throws Exception {
    Browser browser = browser();
    browser.get("/sign-in?from=" + from);
    assertThat(lastPlace(browser, name)).endsWith(from);
    return browser;
  }

  /** The address to which the flow leads in the end. */
  private String lastPlace(Browser browser, String name) throws Exception {
    URI there = URI.create(browser.get("/oauth2/authorization/office").header("Location"));
    URI back = PROVIDER.vouch(there, name);
    return browser.get(back.getRawPath() + "?" + back.getRawQuery()).header("Location");
  }

  private Browser browser() {
    return new Browser(operator.port());
  }
}
