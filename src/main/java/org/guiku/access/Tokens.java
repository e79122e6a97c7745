package org.guiku.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.guiku.access.RightsChanged.What;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By what scripts sign in for people. Days are those of UTC. */
@Component
public class Tokens {

  /** By which one that is found somewhere is recognised. */
  private static final String PREFIX = "guiku_";

  private final JdbcClient jdbc;
  private final People people;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Tokens(JdbcClient jdbc, People people, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.events = events;
    this.clock = clock;
  }

  /** Of one person, the last made first. */
  public List<Token> of(PersonId person) {
    return jdbc.sql("select * from tokens where person_id = ? order by created_at desc, id")
        .param(person.value())
        .query((row, n) -> token(row))
        .list();
  }

  /**
   * @throws Refused 404 UNKNOWN_PERSON
   */
  @Transactional
  public Token.Made make(PersonId person, Token.Wish wish, Viewer by) {
    Account owner = people.find(person).orElseThrow(() -> new Refused(404, "UNKNOWN_PERSON"));
    String secret = PREFIX + Secret.random().value();
    Token token =
        new Token(
            RandomName.next(),
            person,
            wish.name(),
            wish.scope(),
            today(),
            today().plusDays(wish.days()),
            Optional.empty());
    insert(token, Secret.hash(secret));
    events.publishEvent(
        new RightsChanged(What.TOKEN_MADE, owner.name(), wish.scope() + " " + wish.name(), by));
    return new Token.Made(token, secret);
  }

  /**
   * @throws Refused 404 UNKNOWN_TOKEN
   */
  @Transactional
  public void revoke(PersonId person, String token, Viewer by) {
    int rows =
        jdbc.sql("delete from tokens where id = ? and person_id = ?")
            .params(token, person.value())
            .update();
    if (rows == 0) {
      throw new Refused(404, "UNKNOWN_TOKEN");
    }
    String owner = people.find(person).map(Account::name).orElse(person.value());
    events.publishEvent(new RightsChanged(What.TOKEN_REVOKED, owner, "", by));
  }

  /** The token of that secret, while it holds. That it was used is noted, once a day. */
  public Optional<Token> find(String secret) {
    Optional<Token> found =
        jdbc.sql("select * from tokens where hash = ?")
            .param(Secret.hash(secret))
            .query((row, n) -> token(row))
            .optional()
            .filter(token -> !token.endsOn().isBefore(today()));
    found.ifPresent(this::noteUse);
    return found;
  }

  private void noteUse(Token token) {
    if (!token.usedOn().equals(Optional.of(today()))) {
      jdbc.sql("update tokens set used_on = ? where id = ?").params(today(), token.id()).update();
    }
  }

  private void insert(Token token, String hash) {
    jdbc.sql(
            """
            insert into tokens (id, person_id, name, hash, scope, created_at, ends_on)
            values (:id, :person, :name, :hash, :scope, :now, :ends)""")
        .param("id", token.id())
        .param("person", token.person().value())
        .param("name", token.name())
        .param("hash", hash)
        .param("scope", token.scope().name())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("ends", token.endsOn())
        .update();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(
        row.getString("id"),
        new PersonId(row.getString("person_id")),
        row.getString("name"),
        Token.Scope.valueOf(row.getString("scope")),
        row.getObject("created_at", OffsetDateTime.class).toLocalDate(),
        row.getObject("ends_on", LocalDate.class),
        Optional.ofNullable(row.getObject("used_on", LocalDate.class)));
  }
}
