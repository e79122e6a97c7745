package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.Outcome.Member;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailReadingTest {

  private static final String TEXT = "请于月底前反馈对规划（征求意见稿）的意见。";

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void readsWhoWroteToWhomWhenAndAboutWhat() throws Exception {
    var mail =
        MailSample.from(MailSample.word("云澜市水务局", "GB2312") + " <water@yunlan.example>")
            .line("Subject: " + MailSample.word("关于征求规划意见的函", "UTF-8"))
            .line("Content-Type: text/plain; charset=UTF-8")
            .line("Content-Transfer-Encoding: 8bit")
            .line("")
            .line(TEXT.getBytes("UTF-8"));

    var read = read(mail);

    assertThat(read.reading().title()).hasValue("关于征求规划意见的函");
    assertThat(Readings.texts(read.reading()))
        .containsExactly(
            "关于征求规划意见的函",
            "From: 云澜市水务局 <water@yunlan.example>",
            "To: <office@yunlan.example>",
            "Date: 2021-06-11 09:30 +08:00",
            TEXT);
    assertThat(read.reading().mediaType()).isEqualTo("message/rfc822");
    assertThat(read.enclosed()).isEqualTo(Outcome.Enclosed.NOTHING);
  }

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030, base64",
    "GBK, GBK, 8bit",
    "gb18030, GB18030, quoted-printable",
    "big5, Big5, base64",
    "'', GBK, 8bit",
    "us-ascii, GBK, base64",
    "x-unknown, UTF-8, base64"
  })
  void readsTheTextInTheEncodingThatItIsIn(String said, String is, String transfer)
      throws Exception {
    String text = is.equals("Big5") ? "請於月底前回覆對規劃的意見，並說明理由。" : TEXT;
    byte[] bytes = text.getBytes(Charset.forName(is));
    String type = said.isEmpty() ? "text/plain" : "text/plain; charset=" + said;
    var mail =
        MailSample.from("a@yunlan.example")
            .line("Content-Type: " + type)
            .line("Content-Transfer-Encoding: " + transfer)
            .line("")
            .line(encoded(bytes, transfer));

    assertThat(Readings.texts(read(mail).reading())).contains(text);
  }

  @Test
  void joinsACharacterThatIsPartedBetweenTwoEncodedWords() throws Exception {
    byte[] whole = "规划意见".getBytes(MailSample.GBK);
    String first = java.util.Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(whole, 3));
    String second =
        java.util.Base64.getEncoder()
            .encodeToString(java.util.Arrays.copyOfRange(whole, 3, whole.length));
    var mail =
        MailSample.from("a@yunlan.example")
            .line("Subject: =?GBK?B?" + first + "?=")
            .line(" =?GBK?B?" + second + "?=")
            .line("")
            .line("text");

    assertThat(read(mail).reading().title()).hasValue("规划意见");
  }

  @Test
  void readsASubjectInRawBytesAndInQuotedWords() throws Exception {
    var raw =
        MailSample.from("a@yunlan.example")
            .line("Subject: 关于规划的意见和建议".getBytes(MailSample.GBK))
            .line("")
            .line("text");
    var quoted =
        MailSample.from("a@yunlan.example")
            .line("Subject: =?utf-8?Q?=E8=A7=84=E5=88=92_2035?= ok")
            .line("")
            .line("text");

    assertThat(read(raw).reading().title()).hasValue("关于规划的意见和建议");
    assertThat(read(quoted).reading().title()).hasValue("规划 2035 ok");
  }

  @Test
  void takesTheFormWithTablesWhereATextComesInTwo() throws Exception {
    var mail =
        MailSample.from("a@yunlan.example")
            .multipart("alternative", "b")
            .part("b", "Content-Type: text/plain; charset=UTF-8")
            .line("只有文字的一份".getBytes("UTF-8"))
            .part("b", "Content-Type: text/html; charset=UTF-8")
            .line(
                "<p>见下表。</p><table><tr><td>指标</td><td>目标</td></tr><tr><td>漏损率</td><td>9%</td></tr></table>"
                    .getBytes("UTF-8"))
            .end("b");

    var reading = read(mail).reading();

    assertThat(Readings.texts(reading)).contains("见下表。").doesNotContain("只有文字的一份");
    assertThat(reading.tables().getFirst().rows()).contains(List.of("漏损率", "9%"));
  }

  @Test
  void givesOutWhatIsAttachedUnderItsOwnName() throws Exception {
    String name = MailSample.word("意见表.txt", "GB2312");
    var mail =
        mixed()
            .attachment("m", "Content-Disposition: attachment; filename=\"" + name + "\"", "a")
            .attachment(
                "m", "Content-Disposition: attachment; filename*=GBK''%B9%E6%BB%AE.txt", "b")
            .attachment("m", "Content-Disposition: attachment; filename=\"../../c.txt\"", "c")
            .attachment("m", "Content-Disposition: attachment", "d")
            .attachment("m", "Content-Disposition: attachment; filename=empty.txt", "")
            .end("m");

    var enclosed = read(mail).enclosed();

    assertThat(enclosed.members())
        .extracting(Member::name)
        .containsExactly("意见表.txt", "规划.txt", "c.txt", "attachment-4.bin");
    assertThat(enclosed.members()).extracting(Member::bytes).containsExactly(1L, 1L, 1L, 1L);
    assertThat(enclosed.members().get(2).file()).hasContent("c").hasFileName("member-000003");
    assertThat(enclosed.skipped())
        .containsExactly(new Outcome.Skipped("empty.txt", Outcome.Skipped.Why.EMPTY));
  }

  @Test
  void attachesAMailWithinTheMailWithoutLookingIntoIt() throws Exception {
    var inner =
        MailSample.from("inner@yunlan.example").line("Subject: inner").line("").line("inner text");
    var mail =
        mixed()
            .part("m", "Content-Type: message/rfc822")
            .line(new String(inner.bytes(), "ISO-8859-1"))
            .end("m");

    var read = read(mail);

    assertThat(read.enclosed().members())
        .singleElement()
        .satisfies(
            member -> {
              assertThat(member.name()).isEqualTo("attachment-1.eml");
              assertThat(Files.readString(member.file())).contains("Subject: inner", "inner text");
            });
    assertThat(Readings.texts(read.reading())).noneMatch(text -> text.contains("inner"));
  }

  @Test
  void leavesPicturesWithinTheTextAndSignaturesOut() throws Exception {
    var mail =
        MailSample.from("a@yunlan.example")
            .multipart("mixed", "m")
            .part("m", "Content-Type: multipart/related; boundary=r")
            .part("r", "Content-Type: text/html")
            .line("<p>text</p><img src='cid:logo'>")
            .part("r", "Content-Type: image/png; name=logo.png", "Content-ID: <logo>")
            .line("png")
            .end("r")
            .part("m", "Content-Type: application/pkcs7-signature; name=smime.p7s")
            .line("signature")
            .part("m", "Content-Type: image/png; name=map.png", "Content-Disposition: attachment")
            .line("map")
            .end("m");

    var enclosed = read(mail).enclosed();

    assertThat(enclosed.members()).extracting(Member::name).containsExactly("map.png");
    assertThat(enclosed.skipped())
        .extracting(Outcome.Skipped::name)
        .containsExactly("logo.png", "smime.p7s");
  }

  @Test
  void readsWhatIsThereOfAMailThatBreaksOff() throws Exception {
    byte[] whole =
        mixed()
            .attachment("m", "Content-Disposition: attachment; filename=a.txt", "0123456789")
            .end("m")
            .bytes();

    for (int length = whole.length; length > 250; length -= 7) {
      var outcome = readings.outcome("a.eml", java.util.Arrays.copyOf(whole, length));
      assertThat(((Outcome.Read) outcome).reading().passages()).isNotEmpty();
    }
  }

  @Test
  void refusesPartsThatLieInOneAnotherWithoutEnd() {
    var mail = MailSample.from("a@yunlan.example").multipart("mixed", "b0");
    for (int level = 1; level < 2_000; level++) {
      mail.part("b" + (level - 1), "Content-Type: multipart/mixed; boundary=b" + level);
    }

    assertThat(readings.failure("a.eml", mail.bytes()).code()).isEqualTo(Failure.Code.BOMB);
  }

  @Test
  void refusesMoreAttachmentsThanAnArchiveMayHave() throws Exception {
    var mail = mixed();
    for (int i = 0; i < 4; i++) {
      mail.attachment("m", "Content-Disposition: attachment; filename=a" + i, "text");
    }
    Path file = readings.file(mail.end("m").bytes());
    var few = new ReadingLimits(10, 3, 1 << 20);
    var small = new ReadingLimits(10, 10, 10);

    for (ReadingLimits limits : List.of(few, small)) {
      var source =
          new SourceFile(
              file, "a.eml", Optional.empty(), limits, ReadingProgress.NONE, readings.scratch());
      assertThat(
              org.assertj.core.api.Assertions.catchThrowableOfType(
                      Unreadable.class, () -> FileReading.read(source))
                  .failure()
                  .code())
          .isEqualTo(Failure.Code.BOMB);
    }
  }

  @Test
  void saysThatAMailIsEncryptedForCertainReaders() {
    var mail =
        MailSample.from("a@yunlan.example")
            .line("Content-Type: application/pkcs7-mime; smime-type=enveloped-data")
            .line("")
            .line("MIIB");

    assertThat(readings.failure("a.eml", mail.bytes()).code()).isEqualTo(Failure.Code.ENCRYPTED);
  }

  private static MailSample mixed() {
    return MailSample.from("a@yunlan.example")
        .line("Subject: mixed")
        .multipart("mixed", "m")
        .part("m", "Content-Type: text/plain")
        .line("text");
  }

  private Outcome.Read read(MailSample mail) throws Exception {
    return (Outcome.Read) readings.outcome("a.eml", mail.bytes());
  }

  private static byte[] encoded(byte[] text, String transfer) {
    return switch (transfer) {
      case "base64" -> java.util.Base64.getMimeEncoder().encode(text);
      case "quoted-printable" -> {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length; i++) {
          quoted.append("=%02X".formatted(text[i])).append(i % 20 == 19 ? "=\r\n" : "");
        }
        yield quoted.toString().getBytes();
      }
      default -> text;
    };
  }
}
