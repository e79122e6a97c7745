package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;

/** Reads plain text. */
final class TextReader implements FormatReader {

  @Override
  public Reading read(Path file, String mediaType, ReadingLimits limits, ReadingProgress progress)
      throws Unreadable, IOException {
    List<Block> blocks =
        TextLines.paragraphs(TextFiles.textOf(file)).stream()
            .<Block>map(Block.Paragraph::new)
            .toList();
    return FlowReadings.of(mediaType, blocks);
  }
}
