package org.guiku.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChineseFontsTest {

  @TempDir private Path folder;

  @Test
  void whatIsSetHoldsWhateverElseTheMachineHas() {
    ChineseFont machine = MachineFont.wanted();

    assertThat(new ChineseFonts(machine.toString(), List::of).any()).contains(machine);
    assertThat(new ChineseFonts(" " + machine.file(), List::of).any()).contains(machine);
  }

  @Test
  void whatIsSetAndHoldsNoChineseIsNotReplacedByAnother() throws IOException {
    MachineFont.wanted();
    Files.writeString(folder.resolve("broken.ttc"), "ttcf but nothing more");

    assertThat(new ChineseFonts(latin("latin.ttf").toString()).any()).isEmpty();
    assertThat(new ChineseFonts(folder.resolve("broken.ttc").toString()).any()).isEmpty();
    assertThat(new ChineseFonts(folder.resolve("broken.ttc") + ",2").any()).isEmpty();
    assertThat(new ChineseFonts(folder.resolve("missing.ttf").toString()).any()).isEmpty();
    assertThat(new ChineseFonts("\0").any()).isEmpty();
  }

  @Test
  void aNameThatSoundsChineseIsNotBelieved() throws IOException {
    ChineseFont machine = MachineFont.wanted();
    Path pretender = latin("NotoSerifCJK-Regular.otf");

    assertThat(new ChineseFonts("", () -> List.of(pretender)).any()).isEmpty();
    assertThat(new ChineseFonts("", () -> List.of(pretender, machine.file())).any())
        .contains(machine);
  }

  @Test
  void oneThatIsInstalledLaterIsFoundWithoutANewStart() {
    ChineseFont machine = MachineFont.wanted();
    List<Path> installed = new ArrayList<>();
    ChineseFonts fonts = new ChineseFonts("", () -> installed);

    assertThat(fonts.any()).isEmpty();
    installed.add(machine.file());
    assertThat(fonts.any()).contains(machine);
  }

  @Test
  void isNamedByItsFileAndItsFace() {
    Path file = Path.of("/fonts/song.ttc");

    assertThat(new ChineseFont(file, OptionalInt.of(2))).hasToString(file + ",2");
    assertThat(new ChineseFont(file, OptionalInt.empty())).hasToString(file.toString());
  }

  /** A font without a single Chinese character. */
  private Path latin(String name) throws IOException {
    Path file = folder.resolve(name);
    String there = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (InputStream font = PDDocument.class.getResourceAsStream(there)) {
      Files.copy(Objects.requireNonNull(font), file);
    }
    return file;
  }
}
