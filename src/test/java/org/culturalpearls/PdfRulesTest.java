package org.culturalpearls;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What breaks a rule is found, by the name of the rule. */
class PdfRulesTest {

  private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final String GOOD =
      "<h1>A</h1><h2>B</h2><p>C</p><table><thead><tr><th scope=\"col\">D</th></tr></thead>"
          + "<tbody><tr><td>E</td></tr></tbody></table>";

  @Test
  void findsNothingInAGoodOne() throws IOException {
    assertThat(PdfRules.brokenBy(made(GOOD, true))).isEmpty();
  }

  @Test
  void findsWhatIsNotTagged() throws IOException {
    assertThat(PdfRules.brokenBy(made(GOOD, false)))
        .contains("tagged", "says that it is PDF/UA", "headings")
        .anyMatch(rule -> rule.startsWith("no content without a tag: page 1"));
  }

  @Test
  void findsContentBesideTheTags() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(made(GOOD, true))) {
      try (PDPageContentStream more =
          new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true)) {
        more.addRect(1, 1, 9, 9);
        more.fill();
      }
      assertThat(PdfRules.brokenBy(saved(pdf)))
          .containsExactly("no content without a tag: page 1, f");
    }
  }

  @Test
  void findsMissingTitleAndLanguage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(made(GOOD, true))) {
      pdf.getDocumentInformation().setTitle(" ");
      pdf.getDocumentCatalog().setLanguage(null);
      assertThat(PdfRules.brokenBy(saved(pdf))).containsExactly("language: null", "title");
    }
  }

  @Test
  void findsHeadingsOutOfOrder() throws IOException {
    assertThat(broken("<h2>A</h2><h4>B</h4>"))
        .containsExactly("headings begin with the first level", "headings in order: 2 then 4");
  }

  @Test
  void findsTablesWithoutHeaders() throws IOException {
    assertThat(broken("<h1>A</h1><table><tr><td>B</td></tr></table>"))
        .containsExactly("table headers");
  }

  @Test
  void findsTableHeadersOfNothing() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(made(GOOD, true))) {
      withoutScope(pdf.getDocumentCatalog().getStructureTreeRoot());
      assertThat(PdfRules.brokenBy(saved(pdf))).containsExactly("scope of table headers");
    }
  }

  private static void withoutScope(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("TH")) {
          element.getCOSObject().removeItem(COSName.A);
        }
        withoutScope(element);
      }
    }
  }

  @Test
  void findsPicturesWithoutWords() throws IOException {
    String dot =
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk"
            + "+A8AAQUBAScY42YAAAAASUVORK5CYII=";
    assertThat(broken("<h1>A</h1><p><img src=\"" + dot + "\"/></p>"))
        .containsExactly("alternative text");
    assertThat(broken("<h1>A</h1><p><img alt=\"B\" src=\"" + dot + "\"/></p>")).isEmpty();
  }

  @Test
  void findsLinksThatDoNotSayWhereTo() throws IOException {
    assertThat(broken("<h1>A</h1><p><a href=\"https://example.org/\">B</a></p>"))
        .containsExactly("links say where to");
  }

  private static Set<String> broken(String body) throws IOException {
    return PdfRules.brokenBy(made(body, true));
  }

  private static byte[] made(String body, boolean accessible) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .usePdfUaAccessibility(accessible)
        .useFont(PdfRulesTest::font, "Paper")
        .withHtmlContent(
            "<html lang=\"en\"><head><title>T</title><meta name=\"description\" content=\"S\"/>"
                + "<style>body { font-family: Paper }</style></head><body>"
                + body
                + "</body></html>",
            null)
        .toStream(out)
        .run();
    return out.toByteArray();
  }

  private static InputStream font() {
    try {
      return new ClassPathResource(FONT).getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }
}
