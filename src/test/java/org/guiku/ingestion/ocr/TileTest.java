package org.guiku.ingestion.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TileTest {

  @Test
  void aPageOfA4At200DotsToTheInchIsOneTile() {
    assertThat(Tile.of(white(1654, 2339))).hasSize(1);
  }

  @Test
  void aLongPictureOfAScreenIsReadPartByPart() {
    List<Tile> tiles = Tile.of(white(1080, 9000));

    assertThat(tiles).hasSizeGreaterThan(3);
    assertThat(tiles).allSatisfy(tile -> assertThat(tile.picture().height()).isLessThan(2600));
  }

  /** Lines stand every 20 pixels, and each tile sees those that it shows whole. */
  @Test
  void everyLineCountsOnceThoughTilesOverlap() {
    int[] seen = new int[440];
    for (Tile tile : Tile.of(white(400, 9000))) {
      for (int i = 0; i < seen.length; i++) {
        int inside = 20 * i - tile.top();
        if (inside >= 0 && inside + 16 <= tile.picture().height()) {
          seen[i] += tile.own(List.of(line(inside))).size();
        }
      }
    }
    assertThat(seen).containsOnly(1);
  }

  private static SeenLine line(float top) {
    float[] corners = {10, top, 300, top, 300, top + 16, 10, top + 16};
    return new SeenLine("水务", corners, false, 1);
  }

  private static Picture white(int width, int height) {
    return new Picture(width, height, new byte[width * height]);
  }
}
