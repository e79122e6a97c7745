package org.guiku.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontPlacesTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "NotoSerifCJK-Regular.ttc, NotoSansCJK-Regular.ttc",
    "NotoSerifCJK-Regular.ttc, NotoSerifCJK-Bold.ttc",
    "SourceHanSerifSC-Regular.otf, wqy-zenhei.ttc",
    "simsun.ttc, msyh.ttc",
    "msyh.ttc, msyhbd.ttc",
    "Songti.ttc, PingFang.ttc",
    "PingFang.ttc, Arial.ttf"
  })
  void fontsForLongTextsComeFirst(String better, String worse) throws IOException {
    Path last = made("a/" + worse);
    Path first = made("b/c/" + better);

    assertThat(new FontPlaces(List.of(folder)).filesAnd(List.of())).containsExactly(first, last);
  }

  @Test
  void whatIsNoFontAndWhatIsNotThereIsPassedOver() throws IOException {
    Path font = made("deep/er/Some.OTF");
    made("notes.txt");
    Files.createSymbolicLink(folder.resolve("round"), folder);
    Files.createSymbolicLink(folder.resolve("gone.ttf"), folder.resolve("nowhere.ttf"));

    FontPlaces places = new FontPlaces(List.of(folder.resolve("missing"), folder));

    assertThat(places.filesAnd(List.of(font, folder.resolve("unknown.ttf")))).containsExactly(font);
  }

  @Test
  void aCollectionGivesItsSimplifiedFaceOfRegularWeight() {
    assertThat(
            Stream.of("STSongti-SC-Black", "STSongti-TC-Regular", "STSongti-SC-Regular", "STSong")
                .sorted(Comparator.comparingInt(FontFile::oddness)))
        .startsWith("STSongti-SC-Regular", "STSongti-SC-Black");
    assertThat(FontFile.oddness("NotoSerifCJKsc-Regular"))
        .isEqualTo(FontFile.oddness("PingFangSC-Regular"))
        .isLessThan(FontFile.oddness("NotoSerifCJKjp-Regular"))
        .isLessThan(FontFile.oddness("NotoSerifCJKsc-Bold"));
  }

  private Path made(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }
}
