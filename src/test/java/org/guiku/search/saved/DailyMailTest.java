package org.guiku.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.guiku.access.Account;
import org.guiku.access.OwnAddressInTests;
import org.guiku.access.People;
import org.guiku.access.PeopleInTests;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentId;
import org.guiku.search.Filters;
import org.guiku.search.LibraryTest;
import org.guiku.search.Mode;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

class DailyMailTest extends LibraryTest {

  private static final Viewer OPERATOR = new Viewer.Operator();

  @RegisterExtension
  static final GreenMailExtension POST = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private JdbcDataSource database;
  private SavedSearches saved;
  private final Noon clock = new Noon();
  private final Postman postman = new Postman();

  /** Noon of a day, and of the next when told so. */
  private static final class Noon extends Clock {
    private Instant now =
        LocalDateTime.parse("2026-11-24T12:00:00").atZone(ZoneId.systemDefault()).toInstant();

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("UTC");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }

  /** Brings mail to the test's server, or fails after it did, as when an answer is lost. */
  private static final class Postman extends JavaMailSenderImpl {
    private boolean losesAnswers;

    @Override
    public void send(MimeMessage... mails) {
      super.send(mails);
      if (losesAnswers) {
        throw new MailSendException("the answer was lost");
      }
    }
  }

  @BeforeEach
  void begin() {
    database = new JdbcDataSource();
    database.setURL(
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/V1__documents_and_queue.sql"))
        .execute(database);
    saved = new SavedSearches(JdbcClient.create(database), library.search, clock);
    postman.setHost("127.0.0.1");
    postman.setPort(POST.getSmtp().getPort());
  }

  @AfterEach
  void end() {
    JdbcClient.create(database).sql("shutdown").update();
  }

  @Test
  void tellsTomorrowWhatWasFoundAfterTheSearchWasSaved() throws Exception {
    library.add(draft("旧规划", "森林"));
    save("森林", "planner@example.org");
    library.add(draft("新规划", "天然森林的保护。"));
    library.add(draft("草原规划", "草原"));
    mail().sendWhatIsDue();
    assertThat(POST.getReceivedMessages()).as("on the day itself").isEmpty();

    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();

    MimeMessage told = only();
    assertThat(told.getAllRecipients()[0]).hasToString("planner@example.org");
    assertThat(told.getSubject()).isEqualTo("规库：“森林”有 1 份新文档");
    assertThat(text(told))
        .contains("新规划", "天然森林的保护。", "http://library.example/passages/")
        .doesNotContain("旧规划", "草原规划");
  }

  @Test
  void tellsEachDocumentOnceAlsoWhenItChangesAfterwards() throws Exception {
    save("森林", "planner@example.org");
    DocumentId id = library.add(draft("规划", "森林"));
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();
    mail().sendWhatIsDue();
    library.replace(id, draft("规划", "森林与湿地"));
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();

    assertThat(POST.getReceivedMessages()).hasSize(1);
  }

  @Test
  void tellsOfADocumentThatCameToMatchLater() throws Exception {
    DocumentId id = library.add(draft("规划", "草原"));
    save("森林", "planner@example.org");
    library.replace(id, draft("规划", "森林"));
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();

    assertThat(text(only())).contains("规划");
  }

  @Test
  void whatMayNotHaveArrivedIsTriedAgainUnderTheSameId() throws Exception {
    save("森林", "planner@example.org");
    library.add(draft("规划", "森林"));
    clock.pass(Duration.ofDays(1));
    postman.losesAnswers = true;
    mail().sendWhatIsDue();
    postman.losesAnswers = false;
    mail().sendWhatIsDue();
    mail().sendWhatIsDue();

    List<MimeMessage> received = List.of(POST.getReceivedMessages());
    assertThat(received).hasSize(2);
    assertThat(received.get(0).getMessageID()).isEqualTo(received.get(1).getMessageID());
  }

  @Test
  void oneThatCannotBeSentHoldsUpNoOther() throws Exception {
    save("森林", "refused@example.org");
    save("湿地", "planner@example.org");
    JdbcClient.create(database)
        .sql("update saved_searches set query = '\"' where mail = 'refused@example.org'")
        .update();
    library.add(draft("规划", "森林", "湿地"));
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();

    assertThat(only().getAllRecipients()[0]).hasToString("planner@example.org");
  }

  @Test
  void goesToTheSettledAddressWhereASearchNamesNone() throws Exception {
    saved.save(wanted("森林", Optional.empty()), OPERATOR);
    library.add(draft("规划", "森林"));
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();
    assertThat(POST.getReceivedMessages()).isEmpty();

    mail(new MailSettings("all@example.org", "guiku@example.org", LocalTime.NOON, Locale.ENGLISH))
        .sendWhatIsDue();

    assertThat(only().getAllRecipients()[0]).hasToString("all@example.org");
    assertThat(only().getSubject()).isEqualTo("Guiku: 1 new document for “森林”");
  }

  @Test
  void waitsForTheHour() {
    save("森林", "planner@example.org");
    library.add(draft("规划", "森林"));
    clock.pass(Duration.ofHours(18));
    mail().sendWhatIsDue();
    assertThat(POST.getReceivedMessages()).as("at six").isEmpty();
    clock.pass(Duration.ofHours(1));
    mail().sendWhatIsDue();
    assertThat(POST.getReceivedMessages()).as("at seven").hasSize(1);
  }

  @Test
  void listsTheFirstFiftyAndCountsTheRest() throws Exception {
    save("森林", "planner@example.org");
    for (int i = 0; i < 120; i++) {
      library.documents.add(draft("规划" + i, "森林"));
    }
    library.catchUp();
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();

    String text = text(only());
    assertThat(only().getSubject()).contains("120");
    assertThat(text.split("/passages/")).hasSize(51);
    assertThat(text).contains("另有 70 份没有列出。");
  }

  @Test
  void tellsNobodyMoreThanTheyMayRead() throws Exception {
    saved.save(wanted("森林", Optional.of("guest@example.org")), reader().viewer());
    library.add(draft("处内规划", "森林").visibility(Visibility.DEPARTMENT));
    library.add(draft("内部规划", "森林").visibility(Visibility.INTERNAL));
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();

    assertThat(text(only())).contains("内部规划").doesNotContain("处内规划");
  }

  @Test
  void whoIsDisabledIsToldNothingAndAllOfItWhenTheyComeBack() throws Exception {
    Account reader = reader();
    saved.save(wanted("森林", Optional.of("guest@example.org")), reader.viewer());
    library.add(draft("内部规划", "森林").visibility(Visibility.INTERNAL));
    people().disable(reader.id(), OPERATOR);
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();
    assertThat(POST.getReceivedMessages()).isEmpty();

    people().enable(reader.id(), OPERATOR);
    clock.pass(Duration.ofDays(1));
    mail().sendWhatIsDue();
    assertThat(text(only())).contains("内部规划");
  }

  private Account reader() {
    return PeopleInTests.add("reader", Role.READER, Optional.empty(), people());
  }

  private People people() {
    return PeopleInTests.in(JdbcClient.create(database));
  }

  @Test
  void isSentNowhereWhereNoMailServerIsSet() {
    save("森林", "planner@example.org");
    library.add(draft("规划", "森林"));
    clock.pass(Duration.ofDays(1));
    mail(Optional.empty(), settings()).sendWhatIsDue();
    assertThat(POST.getReceivedMessages()).isEmpty();
  }

  private void save(String query, String mail) {
    saved.save(wanted(query, Optional.of(mail)), OPERATOR);
  }

  private static SavedSearch.Wanted wanted(String query, Optional<String> mail) {
    return new SavedSearch.Wanted(query, query, Filters.NONE, Mode.LEXICAL, mail);
  }

  private static MailSettings settings() {
    return new MailSettings("", "guiku@example.org", LocalTime.of(7, 0), Locale.CHINESE);
  }

  private DailyMail mail() {
    return mail(settings());
  }

  private DailyMail mail(MailSettings settings) {
    return mail(Optional.of(postman), settings);
  }

  private DailyMail mail(Optional<JavaMailSender> sender, MailSettings settings) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    sender.ifPresent(each -> beans.addBean("sender", each));
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/search");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    return new DailyMail(
        beans.getBeanProvider(JavaMailSender.class),
        new Telling(JdbcClient.create(database), library.search, new Saver(people()), transaction),
        settings,
        messages,
        OwnAddressInTests.of("http://library.example"),
        clock);
  }

  private static MimeMessage only() {
    return Arrays.stream(POST.getReceivedMessages())
        .reduce(
            (one, other) -> {
              throw new AssertionError("more than one mail");
            })
        .orElseThrow();
  }

  private static String text(MimeMessage mail) throws Exception {
    assertThat(GreenMailUtil.getHeaders(mail)).contains("text/plain");
    return (String) mail.getContent();
  }
}
