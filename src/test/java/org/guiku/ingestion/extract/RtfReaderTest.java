package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Annotation;
import org.guiku.documents.Annotation.Kind;
import org.guiku.documents.Failure.Code;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RtfReaderTest {

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}"
          + "{\\f1\\fcharset0 Arial;}{\\f2\\fcharset136 MingLiU;}{\\f3\\fcharset2 Symbol;}}"
          + "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}{\\s2 Title;}{\\*\\cs9 Strong;}}";

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\\f0 \\'b9\\'e6\\'bb\\'ae|规划",
        "\\f1 \\'b9\\'e6|规",
        "\\f1 caf\\'e9s|cafés",
        "\\f2 \\'b3\\'57\\'b9\\'ba|規劃",
        "\\f0 \\u-30268\\'3f\\u21010?|规划",
        "\\uc2\\u35268\\'b9\\'e6\\u21010\\'bb\\'ae|规划",
        "\\uc0\\u35268\\u21010|规划",
        "\\f0 \\u-10154?\\u-8489?|𥫗",
        "{\\f3 \\'a8}\\f0 \\'b9\\'e6|规",
        "\\f0 2025\\~\\emdash\\~2035|2025 — 2035"
      })
  void readsWordsInWhateverWayTheyAreEncoded(String rtf, String text) throws Exception {
    assertThat(texts(rtf + "\\par")).containsExactly(text);
  }

  @Test
  void takesHeadingsByStyleAndByOutlineLevelAndLeavesPageHeadsOut() throws Exception {
    var reading =
        read(
            "{\\header \\u39029?\\u30473?\\par}\\pard\\s2 \\u26631?\\u39064?\\par"
                + "\\pard\\s1 A\\par\\pard\\s1 C\\par\\pard\\outlinelevel1 B\\par\\pard x\\par");
    assertThat(reading.title()).hasValue("标题");
    assertThat(reading.passages())
        .extracting(Passage::kind, Passage::text)
        .containsExactly(
            tuple(Passage.Kind.HEADING, "标题"),
            tuple(Passage.Kind.HEADING, "A"),
            tuple(Passage.Kind.HEADING, "C"),
            tuple(Passage.Kind.HEADING, "B"),
            tuple(Passage.Kind.PARAGRAPH, "x"));
    assertThat(reading.passages().getLast().section()).containsExactly("C", "B");
  }

  @Test
  void printsNumbersAsTheyAreWrittenAndKnowsBullets() throws Exception {
    var reading =
        read(
            "{\\listtext\\pard\\plain 1.\\tab}alpha, beta;\\par"
                + "{\\listtext\\pard\\plain\\f3 \\'b7\\tab}delta\\par");
    assertThat(reading.passages())
        .extracting(Passage::kind, Passage::text)
        .containsExactly(
            tuple(Passage.Kind.PARAGRAPH, "1. alpha, beta;"), tuple(Passage.Kind.ITEM, "delta"));
  }

  @Test
  void spreadsMergedCellsByTheirEdges() throws Exception {
    var reading =
        read(
            "\\trowd\\cellx4000\\pard\\intbl goal\\cell\\row"
                + "\\trowd\\clvmgf\\cellx2010\\cellx4000\\pard\\intbl eco\\cell 61\\cell\\row"
                + "\\trowd\\clvmrg\\cellx2000\\cellx4000\\pard\\intbl\\cell 62\\cell\\row\\pard end\\par");
    assertThat(reading.tables().getFirst().rows())
        .isEqualTo(List.of(List.of("goal", "goal"), List.of("eco", "61"), List.of("eco", "62")));
    assertThat(Readings.texts(reading)).containsExactly("goal", "eco\t61", "\t62", "end");
  }

  @Test
  void readsATableWithinACellAsItsWords() throws Exception {
    assertThat(
            texts(
                "\\trowd\\cellx2000\\cellx4000\\pard\\intbl a\\cell\\pard\\intbl\\itap2 b\\nestcell"
                    + " c\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}"
                    + "{\\nonesttables\\par}\\pard\\intbl d\\cell\\row\\pard end\\par"))
        .containsExactly("a\tb c d", "end");
  }

  @Test
  void readsNotesBehindTheirParagraphAndBoxesOnce() throws Exception {
    assertThat(
            texts(
                "people{\\footnote\\pard residents.}{\\footnote\\ftnalt at the end.} grow."
                    + "{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt boxed\\par}}"
                    + "{\\shprslt boxed\\par}}\\par done.\\par"))
        .containsExactly("people grow.", "residents.", "boxed", "done.", "at the end.");
  }

  @Test
  void showsWhatFieldsShowAndNotHowTheyAreMade() throws Exception {
    assertThat(texts("see {\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt there}}.\\par"))
        .containsExactly("see there.");
  }

  @Test
  void keepsCommentsAndTrackedChangesAsMarks() throws Exception {
    var reading =
        read(
            "{\\*\\revtbl{Unknown;}{Office A;}}to {\\deleted\\revauthdel1\\revdttmdel"
                + (121 << 20 | 2 << 16 | 3 << 11 | 4 << 6 | 5)
                + " 2020}{\\revised\\revauth1 2025}, {\\*\\atrfstart 7}people{\\*\\atrfend 7}"
                + "{\\*\\atnid B}{\\*\\atnauthor Office B}\\chatn"
                + "{\\*\\annotation{\\*\\atnref 7}check}\\par");
    assertThat(Readings.texts(reading)).containsExactly("to 2025, people");
    assertThat(reading.annotations())
        .containsExactly(
            new Annotation(
                Kind.DELETION,
                1,
                3,
                3,
                Optional.of("Office A"),
                Optional.of(Instant.parse("2021-02-03T04:05:00Z")),
                "2020"),
            new Annotation(Kind.INSERTION, 1, 3, 7, Optional.of("Office A"), Optional.empty(), ""),
            new Annotation(
                Kind.COMMENT, 1, 9, 15, Optional.of("Office B"), Optional.empty(), "check"));
  }

  @Test
  void passesOverPicturesHoweverTheyAreKept() throws Exception {
    assertThat(texts("{\\pict 89504e47}{\\*\\shppict{\\pict\\bin4 }}}{}}{b}after\\par"))
        .containsExactly("bafter");
  }

  @Test
  void readsWhatIsThereOfATornFile() throws Exception {
    var torn = "{\\rtf1{\\b torn at {\\i the en";
    assertThat(Readings.texts(readings.read("a.rtf", torn))).containsExactly("torn at the en");
  }

  @Test
  void refusesGroupsWithoutEnd() throws Exception {
    assertThat(readings.failure("a.rtf", bytes("{".repeat(100_000) + "x")).code())
        .isEqualTo(Code.CORRUPT);
  }

  @Test
  void readsADocumentWithoutAWord() throws Exception {
    assertThat(readings.read("a.rtf", bytes("\\par\\par")).passages()).isEmpty();
  }

  private List<String> texts(String rtf) throws Exception {
    return Readings.texts(read(rtf));
  }

  private Reading read(String rtf) throws Exception {
    return readings.read("a.rtf", bytes(rtf));
  }

  private static byte[] bytes(String rtf) {
    return (HEAD + rtf + "}").getBytes(ISO_8859_1);
  }
}
