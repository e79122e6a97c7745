package org.guiku.search.saved;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.guiku.access.OwnAddress;
import org.guiku.search.ResultWalk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Once a day tells by mail what saved searches found. What is due stands in the database, so that a
 * server that was off at the hour makes up for it when it is on again.
 */
@Component
class DailyMail {

  private static final Logger LOG = LoggerFactory.getLogger(DailyMail.class);

  private final ObjectProvider<JavaMailSender> sender;
  private final Telling telling;
  private final MailSettings settings;
  private final MessageSource messages;
  private final OwnAddress server;
  private final Clock clock;

  DailyMail(
      ObjectProvider<JavaMailSender> sender,
      Telling telling,
      MailSettings settings,
      MessageSource messages,
      OwnAddress server,
      Clock clock) {
    this.sender = sender;
    this.telling = telling;
    this.settings = settings;
    this.messages = messages;
    this.server = server;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
  void sendWhatIsDue() {
    JavaMailSender post = sender.getIfAvailable();
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
    if (post != null && !now.toLocalTime().isBefore(settings.at())) {
      sendOf(now.toLocalDate(), post);
    }
  }

  private void sendOf(LocalDate day, JavaMailSender post) {
    var recipients = settings.to().isBlank() ? Telling.Recipients.NAMED : Telling.Recipients.ALL;
    for (String id : telling.due(day, recipients)) {
      try {
        telling.tell(id, day, news -> send(news, post));
      } catch (RuntimeException e) {
        // One that fails is due again at the next turn and holds up no other.
        LOG.warn("the mail of saved search {} was not sent and is tried again", id, e);
      }
    }
  }

  private void send(Telling.News news, JavaMailSender post) {
    try {
      MimeMessage mail = new SameEachTry(post.createMimeMessage(), messageId(news));
      var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
      helper.setFrom(settings.from());
      helper.setTo(news.search().wanted().mail().orElse(settings.to()));
      helper.setSubject(word("mail.subject", news.search().wanted().name(), news.total()));
      helper.setText(text(news));
      post.send(mail);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** By which a reader's program may tell that a second copy is one. */
  private static String messageId(Telling.News news) {
    return "<saved-" + news.search().id() + "-" + news.since() + "@guiku>";
  }

  private String text(Telling.News news) {
    StringBuilder text = new StringBuilder();
    line(text, word("mail.begin", news.search().wanted().name(), news.total()));
    line(text, word("mail.query", news.search().wanted().query()));
    for (ResultWalk.Step step : news.listed()) {
      line(text, "");
      line(text, step.document().title());
      step.best().ifPresent(best -> line(text, excerpt(best.text())));
      line(text, link(step));
    }
    if (news.total() > news.listed().size()) {
      line(text, "");
      line(text, word("mail.more", news.total() - news.listed().size()));
    }
    line(text, "");
    line(text, word("mail.end", server.now() + "/saved-searches"));
    return text.toString();
  }

  private String link(ResultWalk.Step step) {
    return server.now()
        + step.best()
            .map(best -> "/passages/" + best.address())
            .orElse("/documents/" + step.document().id());
  }

  private static String excerpt(String passage) {
    return passage.codePointCount(0, passage.length()) <= 120
        ? passage
        : passage.substring(0, passage.offsetByCodePoints(0, 119)) + "…";
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append("\r\n");
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, settings.language());
  }

  /** A message whose id is given to it, not made up when it is sent. */
  private static final class SameEachTry extends MimeMessage {

    private final String id;

    SameEachTry(MimeMessage other, String id) throws MessagingException {
      super(other.getSession());
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
