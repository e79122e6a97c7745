package org.guiku.search.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class AtomFeedTest {

  private static final Instant SAVED = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void isAsOldAsItsNewestEntry() throws Exception {
    assertThat(
            text(feed(entry("乙", "2026-11-26T00:00:00Z"), entry("甲", "2026-11-25T00:00:00Z")), 0))
        .isEqualTo("2026-11-26T00:00:00Z");
    assertThat(text(feed(), 0)).isEqualTo("2026-11-24T08:00:00Z");
  }

  @Test
  void anEntryKeepsItsIdWhateverElseChanges() throws Exception {
    Document before = feed(entry("甲", "2026-11-25T00:00:00Z"));
    Document after =
        feed(new AtomFeed.Entry("document/甲", "改名", SAVED, "http://elsewhere/documents/甲", "别的段落"));

    assertThat(ids(after)).isEqualTo(ids(before)).doesNotHaveDuplicates().hasSize(2);
    assertThat(ids(before)).allSatisfy(id -> assertThat(id).startsWith("urn:uuid:"));
  }

  @Test
  void noTextBreaksIt() throws Exception {
    String odd = "]]> <script>&amp; \u0000\u0008\ufffe\ud800";
    Document feed = feed(new AtomFeed.Entry(odd, odd, SAVED, "http://x/?a=\"<&", odd));

    assertThat(feed.getElementsByTagName("title").item(1).getTextContent())
        .startsWith("]]> <script>&amp; ");
  }

  private static AtomFeed.Entry entry(String key, String updated) {
    return new AtomFeed.Entry(
        "document/" + key, key, Instant.parse(updated), "http://x/documents/" + key, "森林");
  }

  private static Document feed(AtomFeed.Entry... entries) throws Exception {
    var out = new ByteArrayOutputStream();
    var head = new AtomFeed.Head("search/1", "森林", SAVED, "规库", "http://x/feed", "http://x/");
    AtomFeed.write(head, List.of(entries), out);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static String text(Document feed, int n) {
    return feed.getElementsByTagName("updated").item(n).getTextContent();
  }

  private static List<String> ids(Document feed) {
    var ids = feed.getElementsByTagName("id");
    return java.util.stream.IntStream.range(0, ids.getLength())
        .mapToObj(i -> ids.item(i).getTextContent())
        .toList();
  }
}
