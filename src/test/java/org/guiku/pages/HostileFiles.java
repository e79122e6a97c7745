package org.guiku.pages;

import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Files that would run a script in whoever looks at them, if anything of theirs were taken for more
 * than text. What runs sets {@code __ran}; what becomes an element has the class {@code planted}.
 */
final class HostileFiles {

  /** What a template that is read twice would make of {@link #SCRIPT}. */
  static final String COMPUTED = "1343433";

  /** Without a slash, so that it is a file's name as well. */
  static final String NAME =
      "planted\"'><img class=planted src=x onerror=__ran=1><svg class=planted onload=__ran=1>";

  /** At most 200 characters, as long as an issuer may be. */
  static final String SCRIPT =
      NAME + "</script><script class=planted>__ran=1</script>${191919*7}[[${191919*7}]]";

  static final String LINK = "javascript:__ran=1//planted";

  private HostileFiles() {}

  static FilePayload[] all() throws IOException {
    return new FilePayload[] {
      named(
          ".txt",
          utf8("# " + SCRIPT + "\n\n第一章 " + SCRIPT + "\n\n" + SCRIPT + "\n\n" + LINK + "\n")),
      named(
          ".md", utf8("# " + SCRIPT + "\n\n[planted](" + LINK + ")\n\n<script>__ran=1</script>\n")),
      named(".html", html()),
      named(".svg", svg()),
      named(".pdf", pdf()),
      named(".zip", zip()),
      named(".damaged", utf8("%PDF-1.1 " + SCRIPT))
    };
  }

  private static FilePayload named(String extension, byte[] content) {
    return new FilePayload(NAME + extension, "application/octet-stream", content);
  }

  /** Scripts that run, and the text of some in headings and in a table of indicators. */
  private static byte[] html() {
    String said = SCRIPT.replace("&", "&amp;").replace("<", "&lt;");
    return utf8(
        """
        <!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>%1$s</title>
        <script>__ran=1</script></head><body onload="__ran=1"><h1>%1$s</h1><h2>第一章 %1$s</h2>
        <p>%1$s</p><img src=x onerror="__ran=1"><a href="javascript:__ran=1">planted</a>
        <table><tr><th>指标</th><th>单位</th><th>2020年</th><th>2025年</th><th>属性</th></tr>
        <tr><td>森林覆盖率%1$s</td><td>%%</td><td>60</td><td>61</td><td>约束性</td></tr>
        <tr><td>用水总量</td><td>%1$s</td><td>170</td><td>%1$s</td><td>约束性</td></tr></table>
        </body></html>
        """
            .formatted(said));
  }

  private static byte[] svg() {
    return utf8(
        """
        <svg xmlns="http://www.w3.org/2000/svg" onload="__ran=1"><script>__ran=1</script>
        <text y="20">planted</text></svg>
        """);
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      document.getDocumentInformation().setTitle(SCRIPT);
      PDPage page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 6);
        content.newLineAtOffset(20, 700);
        content.showText(SCRIPT);
        content.endText();
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String member : List.of(NAME + "-1.txt", NAME + "-2.txt")) {
        zip.putNextEntry(new ZipEntry(member));
        zip.write(utf8(member + "\n\n" + SCRIPT));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
