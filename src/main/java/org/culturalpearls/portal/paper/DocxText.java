package org.culturalpearls.portal.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes a text with simple Markdown as paragraphs of Word's. */
class DocxText extends AbstractVisitor {

  /** Twentieths of a point. */
  private static final int INDENT = 360;

  private final XWPFDocument document;
  private XWPFParagraph paragraph;
  private BigInteger list;
  private int depth;
  private String link;
  private boolean bold;
  private boolean italic;

  private DocxText(XWPFDocument document) {
    this.document = document;
  }

  static void write(Node text, XWPFDocument document) {
    text.accept(new DocxText(document));
  }

  @Override
  public void visit(Paragraph node) {
    begin();
    visitChildren(node);
  }

  private void begin() {
    paragraph = document.createParagraph();
    if (list != null) {
      paragraph.setStyle(DocxStyles.LIST);
      paragraph.setNumID(list);
      paragraph.setNumILvl(BigInteger.ZERO);
      paragraph.setIndentationLeft(INDENT * depth);
      paragraph.setIndentationHanging(INDENT);
    }
  }

  @Override
  public void visit(BulletList node) {
    list(node, STNumberFormat.BULLET, "•");
  }

  @Override
  public void visit(OrderedList node) {
    list(node, STNumberFormat.DECIMAL, "%1.");
  }

  private void list(Node node, STNumberFormat.Enum format, String sign) {
    BigInteger outer = list;
    list = numbering(format, sign);
    depth++;
    visitChildren(node);
    depth--;
    list = outer;
  }

  /** Each list counts for itself. */
  private BigInteger numbering(STNumberFormat.Enum format, String sign) {
    CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
    int known = document.createNumbering().getAbstractNums().size();
    kind.setAbstractNumId(BigInteger.valueOf(known));
    CTLvl level = kind.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(sign);
    return document
        .getNumbering()
        .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(kind)));
  }

  @Override
  public void visit(ListItem node) {
    visitChildren(node);
  }

  @Override
  public void visit(StrongEmphasis node) {
    boolean before = bold;
    bold = true;
    visitChildren(node);
    bold = before;
  }

  @Override
  public void visit(Emphasis node) {
    boolean before = italic;
    italic = true;
    visitChildren(node);
    italic = before;
  }

  @Override
  public void visit(Link node) {
    link = node.getDestination();
    visitChildren(node);
    link = null;
  }

  @Override
  public void visit(Text node) {
    write(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    write(node.getLiteral());
  }

  /** Tags that somebody typed stand there as they were typed. */
  @Override
  public void visit(HtmlInline node) {
    write(node.getLiteral());
  }

  @Override
  public void visit(HtmlBlock node) {
    block(node.getLiteral());
  }

  @Override
  public void visit(FencedCodeBlock node) {
    block(node.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock node) {
    block(node.getLiteral());
  }

  private void block(String text) {
    for (String line : text.strip().split("\\R")) {
      begin();
      write(line);
    }
  }

  @Override
  public void visit(SoftLineBreak node) {
    write(" ");
  }

  @Override
  public void visit(HardLineBreak node) {
    run().addBreak();
  }

  private void write(String text) {
    run().setText(text);
  }

  private XWPFRun run() {
    XWPFRun run = link == null ? paragraph.createRun() : paragraph.createHyperlinkRun(link);
    run.setUnderline(link == null ? UnderlinePatterns.NONE : UnderlinePatterns.SINGLE);
    run.setBold(bold);
    run.setItalic(italic);
    return run;
  }
}
