package org.guiku.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChineseFontsTest {

  @TempDir private Path folder;

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
  private final InstantSource source = now::get;
  private final Clock clock = source.withZone(ZoneOffset.UTC);

  @Test
  void whatIsSetHoldsWhateverElseTheMachineHas() {
    ChineseFont machine = MachineFont.wanted();

    assertThat(fonts(machine.toString(), List::of).any()).contains(machine);
    assertThat(fonts(" " + machine.file(), List::of).any()).contains(machine);
  }

  @Test
  void whatIsSetAndHoldsNoChineseIsNotReplacedByAnother() throws IOException {
    MachineFont.wanted();
    Files.writeString(folder.resolve("broken.ttc"), "ttcf but nothing more");

    assertThat(fonts(latin("latin.ttf").toString()).any()).isEmpty();
    assertThat(fonts(folder.resolve("broken.ttc").toString()).any()).isEmpty();
    assertThat(fonts(folder.resolve("broken.ttc") + ",2").any()).isEmpty();
    assertThat(fonts(folder.resolve("missing.ttf").toString()).any()).isEmpty();
    assertThat(fonts("\0").any()).isEmpty();
  }

  @Test
  void aNameThatSoundsChineseIsNotBelieved() throws IOException {
    ChineseFont machine = MachineFont.wanted();
    Path pretender = latin("NotoSerifCJK-Regular.otf");

    assertThat(fonts("", () -> List.of(pretender)).any()).isEmpty();
    assertThat(fonts("", () -> List.of(pretender, machine.file())).any()).contains(machine);
  }

  @Test
  void oneThatIsInstalledLaterIsFoundWithoutANewStart() {
    ChineseFont machine = MachineFont.wanted();
    List<Path> installed = new ArrayList<>();
    ChineseFonts fonts = new ChineseFonts("", () -> installed, clock);

    assertThat(fonts.any()).isEmpty();
    installed.add(machine.file());
    assertThat(fonts.any()).isEmpty();
    now.set(now.get().plusSeconds(60));
    assertThat(fonts.any()).contains(machine);
  }

  @Test
  void isNamedByItsFileAndItsFace() {
    Path file = Path.of("/fonts/song.ttc");

    assertThat(new ChineseFont(file, OptionalInt.of(2))).hasToString(file + ",2");
    assertThat(new ChineseFont(file, OptionalInt.empty())).hasToString(file.toString());
  }

  private ChineseFonts fonts(String stated) {
    return new ChineseFonts(stated, clock);
  }

  private ChineseFonts fonts(String stated, Supplier<List<Path>> files) {
    return new ChineseFonts(stated, files, clock);
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
