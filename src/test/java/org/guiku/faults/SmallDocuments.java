package org.guiku.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small plans in several formats, each with a phrase that no other has. */
final class SmallDocuments {

  private static final String CHARACTERS = "山水林田湖草沙城乡村镇路桥港航电气热粮油棉麻桑茶果蔬渔牧农工商学医文体旅科教数智绿低碳";

  private final Random random;
  private final AtomicInteger number = new AtomicInteger();

  SmallDocuments(long seed) {
    this.random = new Random(seed);
  }

  /** A file, and a phrase of its text. */
  record SmallDocument(String name, byte[] bytes, String phrase) {}

  synchronized SmallDocument next() throws IOException {
    int n = number.incrementAndGet();
    String phrase = words(12);
    String title = "试验县" + words(4) + "发展规划";
    String body = "到二〇三〇年，" + phrase + "取得明显进展，" + words(20) + "。";
    return switch (n % 4) {
      case 0 -> new SmallDocument(n + ".txt", utf8(title + "\n\n" + body + "\n"), phrase);
      case 1 -> new SmallDocument(n + ".md", utf8("# " + title + "\n\n" + body + "\n"), phrase);
      case 2 -> new SmallDocument(n + ".html", utf8(html(title, body)), phrase);
      default -> new SmallDocument(n + ".docx", docx(title, body), phrase);
    };
  }

  private String words(int length) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, CHARACTERS.length()).forEach(i -> text.append(CHARACTERS.charAt(i)));
    return text.toString();
  }

  private static String html(String title, String body) {
    return "<!DOCTYPE html><html><head><meta charset=utf-8><title>%s</title></head><body><h1>%s</h1><p>%s</p></body></html>"
        .formatted(title, title, body);
  }

  private static byte[] docx(String title, String body) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(title);
      document.createParagraph().createRun().setText(body);
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
