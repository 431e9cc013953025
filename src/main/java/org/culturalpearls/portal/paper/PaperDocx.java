package org.culturalpearls.portal.paper;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.culturalpearls.portal.paper.Paper.Front;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.culturalpearls.portal.paper.PlanPaper.Entry;
import org.culturalpearls.portal.shell.Markdown;
import org.culturalpearls.shared.print.OwnDrawing;
import org.culturalpearls.shared.print.Press;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes papers in Word's format. */
@Component
class PaperDocx {

  static final MediaType TYPE =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private static final OwnDrawing PEARL = OwnDrawing.read("static/pearl.svg");

  /** Width of the mark, in points, and in the dots of its picture. */
  private static final int MARK = 60;

  private static final int MARK_DOTS = 240;

  private final PaperWords words;
  private final Markdown markdown;
  private final Press press;

  PaperDocx(PaperWords words, Markdown markdown, Press press) {
    this.words = words;
    this.markdown = markdown;
    this.press = press;
  }

  byte[] write(PlanPaper paper) {
    return write(paper.printed(words));
  }

  /** Writes it. Throws Busy if too many papers are being made. */
  byte[] write(Paper paper) {
    return press.make(() -> document(paper));
  }

  private byte[] document(Paper paper) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      String language = words.text("certificate.language");
      DocxStyles.addTo(document, language);
      properties(document, paper.front(), language);
      cover(document, paper.front());
      contents(document, paper.chapters());
      paper.chapters().forEach(chapter -> chapter(document, chapter));
      footer(document, paper.front());
      document.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  private void properties(XWPFDocument document, Front front, String language) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(front.document());
    properties.setCreator(front.author());
    properties.setSubjectProperty(front.subject());
    properties.getUnderlyingProperties().setLanguageProperty(language);
  }

  private void cover(XWPFDocument document, Front front)
      throws IOException, InvalidFormatException {
    XWPFRun mark = document.createParagraph().createRun();
    XWPFPicture picture =
        mark.addPicture(
            new ByteArrayInputStream(mark()),
            Document.PICTURE_TYPE_PNG,
            "pearl.png",
            Units.toEMU(MARK),
            Units.toEMU(MARK));
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words.text("paper.mark"));
    mark.getCTR()
        .getDrawingArray(0)
        .getInlineArray(0)
        .getDocPr()
        .setDescr(words.text("paper.mark"));
    line(document, "", words.text("certificate.programme")).setSpacingAfter(1200);
    line(document, DocxStyles.TITLE, front.title());
    XWPFParagraph last = line(document, DocxStyles.SUBTITLE, front.about());
    for (String line : below(front)) {
      last = line(document, "", line);
    }
    last.createRun().addBreak(BreakType.PAGE);
  }

  private List<String> below(Front front) {
    List<String> below = new ArrayList<>();
    if (!front.honour().isEmpty()) {
      below.add(front.honour());
    }
    below.addAll(front.lines());
    if (front.rehearsal()) {
      below.add(words.text("rehearsal.paper"));
    }
    return below;
  }

  private static byte[] mark() throws IOException {
    BufferedImage image = new BufferedImage(MARK_DOTS, MARK_DOTS, BufferedImage.TYPE_INT_ARGB);
    Graphics2D canvas = image.createGraphics();
    PEARL.draw(canvas, MARK_DOTS);
    canvas.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** Word puts the numbers of the pages in when it opens the file. */
  private void contents(XWPFDocument document, List<Chapter> chapters) {
    if (chapters.isEmpty()) {
      return;
    }
    line(document, DocxStyles.SUBTITLE, words.text("paper.contents"));
    XWPFParagraph line = null;
    for (Chapter chapter : chapters) {
      boolean first = line == null;
      line = document.createParagraph();
      line.setStyle(DocxStyles.CONTENTS);
      if (first) {
        var begin = line.createRun().getCTR().addNewFldChar();
        begin.setFldCharType(STFldCharType.BEGIN);
        begin.setDirty(true);
        line.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-2\" \\h \\z");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
      }
      line.createRun().setText(chapter.heading());
    }
    line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    line.createRun().addBreak(BreakType.PAGE);
  }

  private void chapter(XWPFDocument document, Chapter chapter) {
    line(document, DocxStyles.HEADING_1, chapter.heading());
    text(document, chapter.text());
    chapter.tables().forEach(table -> DocxTables.write(table, document, words));
    chapter.entries().forEach(entry -> entry(document, entry));
  }

  private void entry(XWPFDocument document, Entry entry) {
    line(document, DocxStyles.HEADING_2, entry.heading());
    text(document, entry.text());
    DocxTables.write(entry.said(), document);
  }

  private void text(XWPFDocument document, String text) {
    if (!text.isBlank()) {
      DocxText.write(markdown.parsed(text), document);
    }
  }

  private void footer(XWPFDocument document, Front front) {
    XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    line.setStyle(DocxStyles.FOOTER);
    line.createRun().setText(front.document() + " · ");
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    // A4 in twentieths of a point.
    var page = document.getDocument().getBody().getSectPr().addNewPgSz();
    page.setW(BigInteger.valueOf(11_906));
    page.setH(BigInteger.valueOf(16_838));
  }

  /**
   * @param style empty for ordinary text
   */
  private static XWPFParagraph line(XWPFDocument document, String style, String text) {
    XWPFParagraph line = document.createParagraph();
    if (!style.isEmpty()) {
      line.setStyle(style);
    }
    line.createRun().setText(text);
    return line;
  }
}
