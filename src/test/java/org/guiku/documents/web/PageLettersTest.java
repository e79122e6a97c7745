package org.guiku.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.guiku.documents.DocumentPage;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.TextLine;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class PageLettersTest {

  private static final DocumentPage PAGE = new DocumentPage(1, 595, 842, DocumentPage.Source.TEXT);

  @Test
  void eachCharacterStandsAtItsEdge() throws Exception {
    Element text = letters(line(1, "规划期", 100, 112, 124, 136)).getFirst();

    assertThat(text.getTextContent()).isEqualTo("规划期");
    assertThat(text.getAttribute("x")).isEqualTo("100.0 112.0 124.0");
    assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(50.0, 62.0);
  }

  @Test
  void onlyWhatStandsOnThePageIsOnIt() throws Exception {
    assertThat(letters(line(1, "甲", 100, 112), line(2, "乙", 100, 112)))
        .extracting(Element::getTextContent)
        .containsExactly("甲");
  }

  @Test
  void whatLooksLikeMarkupIsLetters() throws Exception {
    String text = "<script>&amp;\"']]>";
    float[] edges = new float[text.length() + 1];

    assertThat(letters(line(1, text, edges)).getFirst().getTextContent()).isEqualTo(text);
  }

  @Test
  void aCharacterOfTwoUnitsHasOnePlaceAndHalfOfOneDoesNoHarm() throws Exception {
    assertThat(letters(line(1, "\uD842\uDFB7。", 10, 15, 20, 30)).getFirst().getAttribute("x"))
        .isEqualTo("10.0 20.0");
    assertThat(letters(line(1, "\uD842\u0007", 10, 20, 30)).getFirst().getTextContent())
        .isEqualTo("\uFFFD\uFFFD");
  }

  private static List<Element> letters(Passage... passages) throws Exception {
    Reading reading =
        new Reading(
            "application/ofd",
            Optional.empty(),
            Optional.empty(),
            List.of(PAGE),
            List.of(passages),
            List.of(),
            Optional.empty());
    byte[] svg = PageLetters.svg(reading, PAGE).getBytes(StandardCharsets.UTF_8);
    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg));
    var texts = document.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength()).mapToObj(i -> (Element) texts.item(i)).toList();
  }

  private static Passage line(int page, String text, float... edges) {
    return new Passage(
        1, Passage.Kind.PARAGRAPH, List.of(), text, List.of(new TextLine(0, page, 50, 12, edges)));
  }
}
