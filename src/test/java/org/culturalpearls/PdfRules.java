package org.culturalpearls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Checks a PDF against the rules by which screen readers can read it, each with a name. What people
 * judge (whether a text is good) is not checked.
 */
public final class PdfRules {

  /** Operators that paint something. */
  private static final Set<String> PAINTS =
      Set.of(
          "Tj", "TJ", "'", "\"", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI");

  private static final int NOT_TAGGED = -1;

  private final PDDocument pdf;
  private final Set<String> broken = new TreeSet<>();
  private final List<Integer> headings = new ArrayList<>();
  private final Map<COSBase, Set<Integer>> inTree = new HashMap<>();

  private PdfRules(PDDocument pdf) {
    this.pdf = pdf;
  }

  /** Returns the rules that it breaks, each with where; empty if none. */
  public static Set<String> brokenBy(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfRules rules = new PdfRules(pdf);
      rules.document();
      rules.structure();
      int number = 0;
      for (PDPage page : pdf.getPages()) {
        rules.page(page, ++number);
      }
      return rules.broken;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void require(boolean kept, String rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  private void document() throws IOException {
    PDDocumentCatalog catalog = pdf.getDocumentCatalog();
    require(catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked(), "tagged");
    String language = catalog.getLanguage();
    require(language != null && language.matches("[a-zA-Z]{2}(-.*)?"), "language: " + language);
    String title = pdf.getDocumentInformation().getTitle();
    require(title != null && !title.isBlank(), "title");
    require(
        catalog.getViewerPreferences() != null && catalog.getViewerPreferences().displayDocTitle(),
        "title is shown");
    String metadata =
        catalog.getMetadata() == null
            ? ""
            : new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
    require(metadata.contains("pdfuaid"), "says that it is PDF/UA");
    require(title != null && metadata.contains("dc:title"), "title in the metadata");
  }

  private void structure() {
    PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
    require(root != null && !root.getKids().isEmpty(), "tagged");
    if (root != null) {
      element(root, null);
    }
    require(headings.isEmpty() || headings.get(0) == 1, "headings begin with the first level");
    for (int i = 1; i < headings.size(); i++) {
      require(
          headings.get(i) <= headings.get(i - 1) + 1,
          "headings in order: " + headings.get(i - 1) + " then " + headings.get(i));
    }
    require(!headings.isEmpty(), "headings");
  }

  private void element(PDStructureNode node, PDPage above) {
    PDPage page = above;
    if (node instanceof PDStructureElement element) {
      page = element.getPage() == null ? above : element.getPage();
      String type = element.getStandardStructureType();
      if (type.matches("H[1-6]")) {
        headings.add(type.charAt(1) - '0');
        require(!element.getKids().isEmpty(), "headings say something");
      }
      switch (type) {
        case "Figure" -> require(isSaid(element), "alternative text");
        case "Table" -> require(contains(element, "TH"), "table headers");
        case "TH" -> require(hasScope(element), "scope of table headers");
        case "TR" -> requireParent(element, "Table", "THead", "TBody", "TFoot");
        case "TD" -> requireParent(element, "TR");
        case "LI" -> requireParent(element, "L");
        default -> {}
      }
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        element(child, page);
      } else if (kid instanceof Integer content && page != null) {
        add(page, content);
      } else if (kid instanceof PDMarkedContentReference content) {
        add(content.getPage() == null ? page : content.getPage(), content.getMCID());
      }
    }
  }

  private void add(PDPage page, int content) {
    inTree.computeIfAbsent(page.getCOSObject(), first -> new HashSet<>()).add(content);
  }

  private void requireParent(PDStructureElement element, String... parents) {
    require(
        element.getParent() instanceof PDStructureElement parent
            && Set.of(parents).contains(parent.getStandardStructureType()),
        element.getStandardStructureType() + " inside " + String.join(" or ", parents));
  }

  private static boolean isSaid(PDStructureElement figure) {
    return figure.getAlternateDescription() != null && !figure.getAlternateDescription().isBlank();
  }

  private static boolean contains(PDStructureElement element, String type) {
    return element.getKids().stream()
        .filter(PDStructureElement.class::isInstance)
        .map(PDStructureElement.class::cast)
        .anyMatch(kid -> kid.getStandardStructureType().equals(type) || contains(kid, type));
  }

  private static boolean hasScope(PDStructureElement header) {
    COSBase attributes = header.getCOSObject().getDictionaryObject(COSName.A);
    List<COSBase> all = new ArrayList<>();
    if (attributes instanceof COSArray several) {
      several.forEach(each -> all.add(each));
    } else if (attributes != null) {
      all.add(attributes);
    }
    return all.stream()
        .map(each -> each instanceof COSObject reference ? reference.getObject() : each)
        .filter(COSDictionary.class::isInstance)
        .map(COSDictionary.class::cast)
        .anyMatch(each -> each.containsKey(COSName.getPDFName("Scope")));
  }

  private void page(PDPage page, int number) throws IOException {
    content(
        new PDFStreamParser(page).parse(),
        page.getResources(),
        inTree.getOrDefault(page.getCOSObject(), Set.of()),
        false,
        number);
    for (COSName font : page.getResources().getFontNames()) {
      require(page.getResources().getFont(font).isEmbedded(), "fonts are in it");
    }
    List<PDAnnotation> notes = page.getAnnotations();
    require(
        notes.isEmpty()
            || "S".equals(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs"))),
        "order of the links");
    for (PDAnnotation note : notes) {
      require(note.getContents() != null && !note.getContents().isBlank(), "links say where to");
      require(note.getStructParent() >= 0, "links are tagged");
    }
  }

  /** What is painted is an artifact, or its number stands in the structure. */
  private void content(
      List<Object> tokens, PDResources resources, Set<Integer> known, boolean tagged, int number)
      throws IOException {
    List<Boolean> marks = new ArrayList<>();
    List<COSBase> operands = new ArrayList<>();
    for (Object token : tokens) {
      if (!(token instanceof Operator operator)) {
        operands.add((COSBase) token);
        continue;
      }
      String name = operator.getName();
      if (name.equals("BMC") || name.equals("BDC")) {
        marks.add(isKnown(operands, resources, known, number));
      } else if (name.equals("EMC")) {
        marks.remove(marks.size() - 1);
      } else if (PAINTS.contains(name) && !tagged && !marks.contains(true)) {
        if (name.equals("Do")
            && resources.getXObject((COSName) operands.get(0)) instanceof PDFormXObject form) {
          content(
              new PDFStreamParser(form).parse(),
              form.getResources() == null ? resources : form.getResources(),
              known,
              false,
              number);
        } else {
          broken.add("no content without a tag: page " + number + ", " + name);
        }
      }
      operands.clear();
    }
  }

  private boolean isKnown(
      List<COSBase> operands, PDResources resources, Set<Integer> known, int number) {
    if (COSName.ARTIFACT.equals(operands.get(0))) {
      return true;
    }
    COSBase properties = operands.size() < 2 ? null : operands.get(1);
    if (properties instanceof COSName named) {
      properties = resources.getProperties(named).getCOSObject();
    }
    int content =
        properties instanceof COSDictionary said
            ? said.getInt(COSName.MCID, NOT_TAGGED)
            : NOT_TAGGED;
    require(content == NOT_TAGGED || known.contains(content), "tags are used: page " + number);
    return content != NOT_TAGGED;
  }
}
