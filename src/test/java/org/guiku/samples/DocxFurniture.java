package org.guiku.samples;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts the running head and the page number, as a field, on every page of the body. */
record DocxFurniture(XWPFDocument document) {

  void runningHead(String text) {
    var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle("Header");
    head.createRun().setText(text);
    var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Footer");
    foot.createRun().setText("— ");
    var page = foot.getCTP().addNewFldSimple();
    page.setInstr("PAGE");
    page.addNewR().addNewT().setStringValue("1");
    foot.createRun().setText(" —");
  }
}
