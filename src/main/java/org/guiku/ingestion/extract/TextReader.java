package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;

/** Reads plain text. */
final class TextReader implements FormatReader {

  /** How the language R writes a character out that the encoding of its output lacks. */
  private static final Pattern WRITTEN_OUT = Pattern.compile("<U\\+([0-9A-F]{4})>");

  @Override
  public Set<String> mediaTypes() {
    return Set.of(TextTypes.PLAIN);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    List<Block> blocks =
        TextLines.paragraphs(spelled(TextFiles.textOf(file.path()))).stream()
            .<Block>map(Block.Paragraph::new)
            .toList();
    return FlowReadings.of(mediaType, blocks);
  }

  private static String spelled(String text) {
    return WRITTEN_OUT
        .matcher(text)
        .replaceAll(
            written ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(written.group(1), 16))));
  }
}
