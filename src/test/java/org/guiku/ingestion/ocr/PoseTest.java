package org.guiku.ingestion.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.guiku.documents.Box;
import org.guiku.documents.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoseTest {

  private static final float WIDTH = 595;
  private static final float HEIGHT = 842;

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "2, 0", "3, 0", "0, 1", "1, -2", "2, 3", "3, 1.5"})
  void isToldByTheLinesOfThePage(int turns, double degrees) {
    Pose lies = pose(turns, degrees);
    List<SeenLine> lines = new ArrayList<>();
    for (int y = 80; y < 700; y += 24) {
      lines.add(seen(lies, 80, y, 430, 14, turns >= 2));
    }

    Pose found = Pose.of(lines, lies.width(), lies.height());

    assertThat(found.turns()).isEqualTo(turns);
    assertThat(Math.toDegrees(found.skew())).isCloseTo(degrees, within(0.05));
    assertThat(found.uprightWidth()).isEqualTo(WIDTH);
    assertThat(found.uprightHeight()).isEqualTo(HEIGHT);
  }

  @Test
  void leadsFromThePictureToThePageAndBack() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Pose pose = pose(random.nextInt(4), random.nextDouble(-10, 10));
      float x = random.nextFloat() * WIDTH;
      float y = random.nextFloat() * HEIGHT;
      float[] shown = pose.shown(x, y);
      float[] back = pose.upright(shown[0], shown[1]);
      assertThat(back[0]).as("seed %d", seed).isCloseTo(x, within(0.01f));
      assertThat(back[1]).as("seed %d", seed).isCloseTo(y, within(0.01f));
    }
  }

  /** A page that lay on its side on the glass: its lines run from top to bottom of the picture. */
  @Test
  void aWordOfASidewaysPageIsLitWhereThePictureShowsIt() {
    TextLine line = new TextLine(0, 1, 100, 20, new float[] {80, 100, 120, 140});

    List<TextLine> shown = pose(1, 0).shown(line);

    assertThat(shown).hasSize(3);
    assertThat(shown.get(1).box(1, 2))
        .hasValueSatisfying(
            box -> {
              assertThat(box.x()).isCloseTo(HEIGHT - 120, within(0.01f));
              assertThat(box.y()).isCloseTo(100, within(0.01f));
              assertThat(box.width()).isCloseTo(20, within(0.01f));
              assertThat(box.height()).isCloseTo(20, within(0.01f));
            });
  }

  @Test
  void aLongLineOfASkewPageIsLitStepByStep() {
    float[] edges = new float[31];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = 80 + 14 * i;
    }
    TextLine line = new TextLine(5, 1, 400, 14, edges);

    List<Box> boxes = pose(0, 2).shown(line).stream().map(TextLine::box).toList();

    assertThat(boxes).hasSizeGreaterThan(3);
    assertThat(boxes.getLast().y() - boxes.getFirst().y()).isCloseTo(13, within(4f));
    assertThat(pose(0, 2).shown(line).stream().mapToInt(l -> l.end() - l.start()).sum())
        .isEqualTo(30);
  }

  @Test
  void linesOfAPageUpsideDownKeepTheirPieces() {
    TextLine line = new TextLine(0, 1, 100, 20, new float[] {80, 100, 120});

    List<TextLine> shown = pose(2, 0).shown(line);

    assertThat(shown).hasSize(1);
    assertThat(shown.getFirst().box(0, 1)).hasValue(new Box(1, WIDTH - 100, HEIGHT - 120, 20, 20));
  }

  private static Pose pose(int turns, double degrees) {
    return turns % 2 == 0
        ? new Pose(turns, Math.toRadians(degrees), WIDTH, HEIGHT)
        : new Pose(turns, Math.toRadians(degrees), HEIGHT, WIDTH);
  }

  /** What the recogniser makes of a line of an upright page that lies so. */
  private static SeenLine seen(
      Pose lies, float x, float y, float width, float height, boolean upsideDown) {
    float[][] upright = {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
    float[] corners = new float[8];
    for (int i = 0; i < 4; i++) {
      float[] shown = lies.shown(upright[i][0], upright[i][1]);
      // The corner that the picture shows at its top left comes first.
      int place = (i + lies.turns()) % 4;
      corners[2 * place] = shown[0];
      corners[2 * place + 1] = shown[1];
    }
    return new SeenLine("为加快推进水务数字化，制定本规划。", corners, upsideDown, 0.99);
  }
}
