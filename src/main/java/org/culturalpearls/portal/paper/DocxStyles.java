package org.culturalpearls.portal.paper;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The styles of a paper in Word's format, which stand in a file of their own. */
final class DocxStyles {

  static final String TITLE = "Title";
  static final String SUBTITLE = "Subtitle";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String CAPTION = "Caption";
  static final String LIST = "ListParagraph";
  static final String CONTENTS = "TOC1";
  static final String FOOTER = "Footer";
  static final String TABLE = "PlanTable";

  private static final String FILE = "templates/paper/styles.xml";

  private DocxStyles() {}

  /**
   * @param language tag of the language of all texts
   */
  static void addTo(XWPFDocument document, String language) throws IOException {
    XWPFStyles styles = document.createStyles();
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      styles.setStyles(StylesDocument.Factory.parse(in).getStyles());
    } catch (XmlException wrong) {
      throw new IllegalStateException(wrong);
    }
    styles.setSpellingLanguage(language);
  }
}
