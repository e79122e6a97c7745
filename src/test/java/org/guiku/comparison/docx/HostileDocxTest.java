package org.guiku.comparison.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guiku.comparison.docx.Docx.p;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileDocxTest {

  @TempDir Path folder;
  private Path honest;

  @BeforeEach
  void writeAnHonestFile() throws IOException {
    honest = Docx.of(p("文")).in(folder, "honest.docx");
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    refuses(Files.writeString(folder.resolve("x.docx"), "just text"), "no DOCX");
    refuses(Files.write(folder.resolve("empty.docx"), new byte[0]), "no DOCX");
  }

  @Test
  void anArchiveThatWasCutOffIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(honest);
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);
    refuses(Files.write(folder.resolve("half.docx"), half), "damaged");
  }

  @Test
  void entitiesAreNeitherLookedUpNorMultiplied() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String type = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
    refuses(document(type, "<w:body>" + p("&e;") + "</w:body>"), "not the XML");
    String bomb = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>";
    refuses(document(bomb, "<w:body>" + p("&b;") + "</w:body>"), "not the XML");
  }

  @Test
  void aPartThatUnpacksToFarMoreIsRefused() throws IOException {
    refuses(
        document("", "<w:body>" + " ".repeat(40 << 20) + "</w:body>"), "than an(y)? honest one");
  }

  @Test
  void whatIsNestedTooDeepIsRefused() throws IOException {
    String deep = "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000);
    refuses(document("", "<w:body>" + deep + "</w:body>"), "not the XML");
  }

  @Test
  void aFileWithoutTextIsRefused() throws IOException {
    refuses(document("", ""), "lost its text");
    refuses(Docx.ofRaw("<x/>").in(folder, "other.docx"), "no DOCX of the common kind");
  }

  @Test
  void aNoteThatRefersToItselfComesToAnEnd() throws Exception {
    String reference = Docx.footnote(1);
    String note = "<w:footnote w:id='1'>" + p(reference) + "</w:footnote>";
    Path file = Docx.of(p("文", reference)).withFootnotes(note).in(folder, "note.docx");
    DocxRedline.write(honest, file, folder.resolve("to.docx"), RedlineCases.MARKS);
    DocxRedline.write(file, honest, folder.resolve("back.docx"), RedlineCases.MARKS);
    assertThat(RevisionCount.in(folder.resolve("to.docx"))).contains("i");
  }

  @Test
  void aRelationThatLeadsNowhereIsLeftBehind() throws Exception {
    Path left = Docx.of(p("图", Docx.picture("nowhere"), "文")).in(folder, "left.docx");
    Path to = folder.resolve("to.docx");
    DocxRedline.write(left, honest, to, RedlineCases.MARKS);
    assertThat(new String(Files.readAllBytes(to), UTF_8)).doesNotContain("nowhere");
  }

  @Test
  void aFileThatIsMissingIsNoFaultOfTheFormat() {
    Path missing = folder.resolve("missing.docx");
    assertThatThrownBy(() -> redline(missing, honest)).isInstanceOf(NoSuchFileException.class);
  }

  private Path document(String type, String content) throws IOException {
    String root = "<w:document" + Docx.NAMESPACES + ">" + content + "</w:document>";
    return Docx.ofRaw(type + root).in(folder, "hostile.docx");
  }

  private void refuses(Path hostile, String why) {
    assertThatThrownBy(() -> redline(hostile, honest))
        .isInstanceOf(UnreadableDocx.class)
        .hasMessageMatching("(?s).*" + why + ".*");
    assertThatThrownBy(() -> redline(honest, hostile)).isInstanceOf(UnreadableDocx.class);
  }

  private void redline(Path left, Path right) throws IOException, UnreadableDocx {
    DocxRedline.write(left, right, folder.resolve("to.docx"), RedlineCases.MARKS);
  }
}
