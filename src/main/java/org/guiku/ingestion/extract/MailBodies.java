package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.guiku.ingestion.structure.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The texts of a mail. Of several forms of the same text the one with its tables is taken. */
final class MailBodies {

  /** RFC 3676: a line that ends with a space goes on in the next. */
  private static final Pattern SOFT_BREAK = Pattern.compile("(?<=[^\r\n]) \r?\n(?!>)");

  /**
   * @param choice the number of the group of alternatives that it is one of; 0 for none
   */
  private record Body(boolean isHtml, String text, int choice) {}

  private final List<Body> bodies = new ArrayList<>();
  private long bytesLeft = TextFiles.LONGEST;

  void add(MailPart part, InputStream decoded, int choice) throws Unreadable, IOException {
    byte[] bytes = decoded.readNBytes((int) bytesLeft + 1);
    bytesLeft -= bytes.length;
    if (bytesLeft < 0) {
      throw TextFiles.tooLong();
    }
    String text = MailWords.decoded(bytes, part.charset());
    boolean isHtml = part.mediaType().equals(TextTypes.HTML);
    String whole = part.isFlowed() ? SOFT_BREAK.matcher(text).replaceAll(" ") : text;
    bodies.add(new Body(isHtml, whole, choice));
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (Body body : bodies) {
      if (body.isHtml()) {
        blocks.addAll(blocksOfPage(Jsoup.parse(body.text())));
      } else if (!isAlsoHtml(body)) {
        TextLines.paragraphs(body.text()).forEach(line -> blocks.add(new Block.Paragraph(line)));
      }
    }
    return blocks;
  }

  private boolean isAlsoHtml(Body plain) {
    return plain.choice() > 0
        && bodies.stream().anyMatch(other -> other.isHtml() && other.choice() == plain.choice());
  }

  private static List<Block> blocksOfPage(Document page) {
    HtmlFurniture.removeFrom(page);
    return new HtmlBlocks("").of(page.body());
  }
}
