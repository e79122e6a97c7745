package org.guiku.samples;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** The styles of an official text, under the names that a word processor knows them by. */
final class DocxStyles {

  private static final String SONG = "宋体";
  private static final String HEI = "黑体";
  private static final String KAI = "楷体";

  private final List<CTStyle> styles = new ArrayList<>();

  private DocxStyles() {}

  static void addTo(XWPFDocument document) {
    var own = new DocxStyles();
    own.addAll();
    // A document takes a copy of a style, so each is complete before it is given away.
    var added = document.createStyles();
    own.styles.forEach(style -> added.addStyle(new XWPFStyle(style)));
  }

  private void addAll() {
    add("Normal", "Normal", SONG, 28).setDefault(true);
    indent(add("BodyText", "Body Text", SONG, 28));
    centre(add("Title", "Title", HEI, 44));
    centre(add("Subtitle", "Subtitle", KAI, 34));
    centre(add("ContentsHeading", "TOC Heading", HEI, 36));
    centre(heading(1, HEI, 36));
    centre(heading(2, HEI, 32));
    indent(heading(3, HEI, 28));
    indent(heading(4, KAI, 28));
    contents(add("TOC1", "toc 1", HEI, 24), 0);
    contents(add("TOC2", "toc 2", SONG, 24), 480);
    centre(add("Caption", "caption", HEI, 24));
    add("Note", "Note", KAI, 21);
    centre(add("TableText", "Table Text", SONG, 21));
    indent(add("BoxText", "Box Text", KAI, 24));
    raised();
    centre(add("Header", "header", SONG, 18));
    centre(add("Footer", "footer", SONG, 22));
  }

  private CTStyle heading(int level, String font, int halfPoints) {
    var style = add("Heading" + level, "heading " + level, font, halfPoints);
    var properties = style.getPPr();
    properties.addNewKeepNext();
    properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    return style;
  }

  private CTStyle add(String id, String name, String font, int halfPoints) {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    var spacing = style.addNewPPr().addNewSpacing();
    spacing.setLine(BigInteger.valueOf(halfPoints * 16L));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    var run = style.addNewRPr();
    var fonts = run.addNewRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setEastAsia(font);
    run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    styles.add(style);
    return style;
  }

  /** The style of footnote marks, which POI names but does not bring along. */
  private void raised() {
    var style = CTStyle.Factory.newInstance();
    style.setStyleId("FootnoteReference");
    style.setType(STStyleType.CHARACTER);
    style.addNewName().setVal("footnote reference");
    style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    styles.add(style);
  }

  private static void centre(CTStyle style) {
    style.getPPr().addNewJc().setVal(STJc.CENTER);
  }

  private static void indent(CTStyle style) {
    var indent = style.getPPr().addNewInd();
    indent.setFirstLineChars(BigInteger.valueOf(200));
    // For programs that count no characters: a character is as wide as it is high.
    indent.setFirstLine(BigInteger.valueOf(560));
    style.getPPr().addNewJc().setVal(STJc.BOTH);
  }

  private static void contents(CTStyle style, int left) {
    style.getPPr().addNewInd().setLeft(BigInteger.valueOf(left));
    var tab = style.getPPr().addNewTabs().addNewTab();
    tab.setVal(STTabJc.RIGHT);
    tab.setLeader(STTabTlc.DOT);
    tab.setPos(BigInteger.valueOf(8300));
  }
}
