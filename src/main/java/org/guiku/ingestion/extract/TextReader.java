package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;

/** Reads plain text. */
final class TextReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(TextTypes.PLAIN);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    List<Block> blocks =
        TextLines.paragraphs(TextFiles.textOf(file.path())).stream()
            .<Block>map(Block.Paragraph::new)
            .toList();
    return FlowReadings.of(mediaType, blocks);
  }
}
