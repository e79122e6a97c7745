package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A mail is a document, and what is attached to it are documents of their own. */
@ServerTest
class MailIT {

  private final Api api;

  MailIT(Api api) {
    this.api = api;
  }

  @Test
  void theMailIsReadAndItsAttachmentStandsInItWithItsVisibility() throws Exception {
    byte[] sample = Files.readAllBytes(Path.of("sample-docs/32-reply.eml"));

    Answer mail =
        api.read(
            Part.file("回复.eml", sample),
            Part.field("visibility", "RESTRICTED"),
            Part.field("kind", "REVIEW_OPINION"));

    assertThat(mail.at("status").asString()).isEqualTo("READY");
    assertThat(mail.at("mediaType").asString()).isEqualTo("message/rfc822");
    assertThat(mail.at("title").asString()).isEqualTo("关于《云澜市“十四五”数字水务发展规划（征求意见稿）》的回复意见");
    assertThat(api.get("/documents/" + mail.id() + "/text").text())
        .contains("云澜市大数据局 <data@yunlan.example>", "2021-04-27 16:20 +08:00", "按季度通报使用情况");
    Answer attached = api.get("/documents?container=" + mail.id());
    JsonNode only = attached.items().toList().getFirst();
    assertThat(attached.at("total").asInt()).isEqualTo(1);
    assertThat(only.path("fileName").asString()).isEqualTo("回复意见表.txt");
    assertThat(only.path("container").asString()).isEqualTo(mail.id());
    assertThat(only.path("visibility").asString()).isEqualTo("RESTRICTED");
    assertThat(only.path("kind").asString()).isEqualTo("REVIEW_OPINION");
    assertThat(api.ended(only.path("id").asString()).at("status").asString()).isEqualTo("READY");
  }

  @Test
  void theSameAttachmentTwiceIsOneDocument() throws Exception {
    byte[] mail = mail(attachment("甲.txt", Drafts.plan()) + attachment("乙.txt", Drafts.plan()));
    byte[] same = mail(attachment("一.txt", "同一个附件") + attachment("二.txt", "同一个附件"));

    Answer different = api.read(Part.file("a.eml", mail));
    Answer twice = api.read(Part.file("b.eml", same));

    assertThat(membersOf(different)).isEqualTo(2);
    assertThat(membersOf(twice)).isEqualTo(1);
  }

  @Test
  void mailsLieInOneAnotherUpToAPointAndKeepTheirText() throws Exception {
    String core = "Subject: level 0\r\nFrom: a\r\nDate: b\r\n\r\ntext of level 0\r\n";
    for (int level = 1; level <= 4; level++) {
      core =
          "Subject: level %d\r\nFrom: a\r\nContent-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n\r\ntext of level %d\r\n--b%d\r\nContent-Type: message/rfc822\r\n\r\n%s\r\n--b%d--\r\n"
              .formatted(level, level, level, level, level, core, level);
    }
    Answer outermost =
        api.read(Part.file("outermost.eml", core.getBytes(StandardCharsets.US_ASCII)));

    String inside = outermost.id();
    for (int depth = 1; depth <= 3; depth++) {
      inside = onlyMemberOf(inside);
    }

    Answer tooDeep = api.ended(inside);
    assertThat(tooDeep.at("status").asString()).isEqualTo("READY");
    assertThat(tooDeep.at("partial").path("reason").asString()).contains("more than 3 deep");
    assertThat(api.get("/documents/" + inside + "/text").text()).contains("text of level 1");
    assertThat(membersOf(tooDeep)).isZero();
  }

  private String onlyMemberOf(String container) throws Exception {
    api.ended(container);
    return api.get("/documents?container=" + container).ids().getFirst();
  }

  private long membersOf(Answer container) throws Exception {
    return api.get("/documents?container=" + container.id()).at("total").asLong();
  }

  private static byte[] mail(String parts) {
    return ("From: a@yunlan.example\r\nSubject: two\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/mixed; boundary=m\r\n\r\n"
            + parts
            + "--m--\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String attachment(String name, String text) {
    return "--m\r\nContent-Disposition: attachment; filename=\"%s\"\r\nContent-Transfer-Encoding: base64\r\n\r\n%s\r\n"
        .formatted(
            name, Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }
}
