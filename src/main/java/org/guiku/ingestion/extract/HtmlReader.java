package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.Declaration;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads web pages: the text that a page is about, without the furniture around it. */
final class HtmlReader implements FormatReader {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  /** Within this many bytes a page has to name its encoding. */
  private static final int PRESCAN = 4096;

  /** What a site appends to the title of each of its pages. */
  private static final Pattern SITE_NAME =
      Pattern.compile("(.{4,}?)\\s*(?:[-_|–—]+\\s*[^-_|–—]{2,30})+");

  /** Beyond this a title is something else, which is not worth taking apart. */
  private static final int LONGEST_TITLE = 200;

  @Override
  public Set<String> mediaTypes() {
    return Set.of(TextTypes.HTML);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    return describe(file, mediaType).reading();
  }

  @Override
  public Described describe(SourceFile file, String mediaType) throws Unreadable, IOException {
    Document page = Jsoup.parse(textOf(TextFiles.bytesOf(file.path())));
    List<Declaration> declarations = HtmlDeclarations.of(page);
    return new Described(read(page, mediaType), declarations);
  }

  private static Reading read(Document page, String mediaType) {
    Optional<String> title = titleOf(page);
    List<Block> blocks = new ArrayList<>();
    title.ifPresent(text -> blocks.add(new Block.Title(text)));
    HtmlFurniture.removeFrom(page);
    blocks.addAll(new HtmlBlocks(title.orElse("")).of(HtmlMainText.of(page.body())));
    return FlowReadings.of(mediaType, blocks);
  }

  private static String textOf(byte[] bytes) throws Unreadable {
    int length = Math.min(PRESCAN, bytes.length);
    Matcher named = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return (named.find() ? Encodings.decode(bytes, named.group(1)) : Optional.<String>empty())
        .or(() -> Encodings.decode(bytes))
        .orElseThrow(
            () ->
                new Unreadable(
                    Failure.Code.UNSUPPORTED, "The page begins as HTML but holds binary data."));
  }

  /**
   * What the page calls its article, else its only main heading, else its title without the site's.
   */
  private static Optional<String> titleOf(Document page) {
    String article =
        Stream.of("meta[name=ArticleTitle]", "meta[property=og:title]")
            .map(query -> page.select(query).attr("content").strip())
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    List<Element> headings = page.select("h1").stream().filter(Element::hasText).toList();
    String text =
        !article.isEmpty() ? article : headings.size() == 1 ? headings.getFirst().text() : "";
    return Optional.of(text.isEmpty() ? withoutSite(page.title()) : Jsoup.parse(text).text())
        .filter(found -> !found.isBlank());
  }

  private static String withoutSite(String title) {
    Matcher matcher = SITE_NAME.matcher(title);
    return title.length() <= LONGEST_TITLE && matcher.matches() ? matcher.group(1) : title;
  }
}
