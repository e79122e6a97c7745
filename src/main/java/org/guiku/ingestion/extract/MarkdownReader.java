package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.guiku.documents.Reading;

/** Reads Markdown as CommonMark has it, with tables. */
final class MarkdownReader implements FormatReader {

  /** Without indented code: in Chinese texts an indent opens a paragraph. */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  private static final int DEEPEST = 50;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(BLOCKS)
          .maxOpenBlockParsers(DEEPEST)
          .build();

  @Override
  public Set<String> mediaTypes() {
    return Set.of(TextTypes.MARKDOWN);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    MarkdownBlocks blocks = new MarkdownBlocks();
    PARSER.parse(TextFiles.textOf(file.path())).accept(blocks);
    return FlowReadings.of(mediaType, blocks.blocks());
  }
}
