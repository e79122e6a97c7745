package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.ingestion.extract.OfdSketch.text;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.guiku.documents.Failure.Code;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileOfdTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long SEED = 20_261_124L;

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void aFileCutOffAnywhereIsReadOrRefused() throws IOException {
    byte[] whole = sample();
    for (int part = 1; part < 40; part++) {
      assertThat(end(Arrays.copyOf(whole, whole.length * part / 40))).isNotEmpty();
    }
  }

  @Test
  void aFileWithBitsTurnedOverIsReadOrRefused() throws IOException {
    byte[] whole = sample();
    Random random = new Random(SEED);
    System.out.println("seed " + SEED);
    for (int round = 0; round < 200; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + round % 20; i++) {
        damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(end(damaged)).isNotEmpty();
    }
  }

  @Test
  void aPageThatBreaksOffKeepsWhatCameBefore() throws Exception {
    String broken = OfdSketch.page(text(20, 20, "规划正文。") + text(20, 40, "其后断裂"));
    byte[] file =
        new OfdSketch()
            .listing("P.xml")
            .withPart("Doc_0/P.xml", broken.substring(0, broken.indexOf("其后")))
            .bytes();

    assertThat(Readings.texts(readings.read("a.ofd", file))).containsExactly("规划正文。");
  }

  @Test
  void entitiesThatMultiplyAreNotUnfolded() throws Exception {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE p [<!ENTITY a0 \"规划\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    assertThat(end(pageWith(bomb + "]>", "&a29;"))).isIn("CORRUPT", "0 characters");
  }

  @Test
  void anEntityThatNamesAFileBringsNothingOfIt() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "机密内容");
    String type = "<!DOCTYPE p [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>";

    assertThat(end(pageWith(type, "&s;"))).isIn("CORRUPT", "0 characters");
  }

  @Test
  void aReferenceThatClimbsOutOfThePackageFindsNothing() throws Exception {
    Path outside = Files.writeString(folder.resolve("P.xml"), OfdSketch.page(text(20, 20, "机密")));

    for (String place : new String[] {"../../P.xml", "/" + outside, "file:" + outside}) {
      assertThat(end(new OfdSketch().listing(place).bytes())).isEqualTo("CORRUPT");
    }
  }

  @Test
  void stepsForABillionCharactersAreTakenOnlyForThoseThatStandThere() throws Exception {
    byte[] file =
        new OfdSketch()
            .withPage(
                text(
                    20, 20, " DeltaX=\"g 1000000000 5 g -7 1 g\" DeltaY=\"g 99999999999 0\"", "规划"))
            .bytes();

    assertThat(end(file)).isEqualTo("2 characters");
  }

  @Test
  void numbersThatAreNoneAreNothingToStumbleOver() throws Exception {
    String odd =
        """
        <ofd:TextObject Boundary="NaN Infinity 1e999 x" Size="1e300" CTM="0 0 0 0 0 0">\
        <ofd:TextCode X="-1e308" DeltaX="NaN Infinity">规划</ofd:TextCode></ofd:TextObject>\
        <ofd:PathObject><ofd:AbbreviatedData>L C B 1 Q M A NaN 1e999</ofd:AbbreviatedData></ofd:PathObject>""";
    assertThat(end(new OfdSketch().withPage(odd + text(20, 20, "正文")).bytes()))
        .isEqualTo("2 characters");
  }

  @Test
  void pagesThatAreNoPagesAndPartsThatNameThemselvesComeToAnEnd() throws Exception {
    String self = "<ofd:Template TemplateID=\"1\"/>";
    byte[] file =
        new OfdSketch()
            .withCommon("<ofd:TemplatePage ID=\"1\" BaseLoc=\"P.xml\"/>")
            .withCommon("<ofd:DocumentRes>Document.xml</ofd:DocumentRes>")
            .withDocumentElement("<ofd:Annotations>Document.xml</ofd:Annotations>")
            .listing("Document.xml")
            .listing("../OFD.xml")
            .listing("P.xml")
            .withPart(
                "Doc_0/P.xml",
                OfdSketch.page(text(20, 20, "正文")).replace("<ofd:Content>", self + "<ofd:Content>"))
            .bytes();

    assertThat(end(file)).isEqualTo("2 characters");
  }

  @Test
  void drawingsThatDrawOneAnotherWithoutEndAreBounded() throws Exception {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < 9; i++) {
      units.append("<ofd:CompositeGraphicUnit ID=\"%d\">".formatted(i));
      units.append("<ofd:CompositeObject ResourceID=\"%d\"/>".formatted((i + 1) % 9).repeat(50));
      units.append(text(20, 20, "正文")).append("</ofd:CompositeGraphicUnit>");
    }
    byte[] file =
        new OfdSketch()
            .withCommon("<ofd:PublicRes>Res.xml</ofd:PublicRes>")
            .withPart(
                "Doc_0/Res.xml",
                OfdSketch.xml(
                    "Res", "<ofd:CompositeGraphicUnits>" + units + "</ofd:CompositeGraphicUnits>"))
            .withPage("<ofd:CompositeObject ResourceID=\"0\"/>")
            .bytes();

    assertThat(end(file)).endsWith("characters");
  }

  @Test
  void elementsNestedWithoutEndAreLeftOff() throws Exception {
    String deep = text(20, 20, "正文") + "<ofd:PageBlock>".repeat(100_000);

    assertThat(end(new OfdSketch().withPage(deep).bytes())).isEqualTo("2 characters");
  }

  @Test
  void aPartThatUnpacksWithoutEndIsABomb() throws Exception {
    byte[] file =
        new ZipSample()
            .with(
                "OFD.xml",
                OfdSketch.xml("OFD", "<ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody>"))
            .zeros("D.xml", 40L << 20)
            .bytes();

    assertThat(end(file)).isEqualTo(Code.BOMB.name());
  }

  @Test
  void aPageListedBeyondAllNumberIsReadOnlySoOften() throws Exception {
    OfdSketch sketch = new OfdSketch().withPart("Doc_0/P.xml", OfdSketch.page(text(20, 20, "正文")));
    for (int i = 0; i < 6_000; i++) {
      sketch.listing("P.xml");
    }
    SourceFile file =
        new SourceFile(
            readings.file(sketch.bytes()),
            "a.ofd",
            Optional.empty(),
            new ReadingLimits(100, 10, 1 << 20),
            ReadingProgress.NONE,
            folder);
    Reading reading = new OfdReader().read(file, MediaTypes.OFD);

    assertThat(reading.pages()).hasSize(100);
    assertThat(reading.partial()).isPresent();
  }

  private static byte[] pageWith(String documentType, String entity) throws IOException {
    String page = OfdSketch.page(text(20, 20, entity));
    return new OfdSketch()
        .listing("P.xml")
        .withPart("Doc_0/P.xml", page.replace("<ofd:Page ", documentType + "<ofd:Page "))
        .bytes();
  }

  private static byte[] sample() throws IOException {
    return Files.readAllBytes(Path.of("sample-docs/25-assessment-notice.ofd"));
  }

  /** The number of characters that were read, or the code of the refusal. */
  private String end(byte[] file) {
    return assertTimeoutPreemptively(PATIENCE, () -> read(file));
  }

  private String read(byte[] file) throws Exception {
    try {
      return readings.outcome("a.ofd", file) instanceof Outcome.Read read
          ? read.reading().characters() + " characters"
          : "an archive of files";
    } catch (Unreadable reason) {
      return reason.failure().code().name();
    }
  }
}
