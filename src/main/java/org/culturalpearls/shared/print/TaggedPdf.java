package org.culturalpearls.shared.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a template as PDF/UA, which screen readers can read. */
@Component
public class TaggedPdf {

  /** Part of the PDF library, with the letters of all languages around the Baltic Sea. */
  private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String FAMILY = "Paper";

  private final ITemplateEngine templates;
  private final MessageSource messages;
  private final Press press;

  TaggedPdf(ITemplateEngine templates, MessageSource messages, Press press) {
    this.templates = templates;
    this.messages = messages;
    this.press = press;
  }

  /**
   * Prints it. Throws Busy if too many papers are being made.
   *
   * @param style the style sheet below {@code templates/} that the template includes as {@code
   *     style}
   */
  public byte[] print(String template, String style, Map<String, Object> variables) {
    Context context = new Context(LocaleContextHolder.getLocale(), variables);
    context.setVariable("style", read("templates/" + style));
    return press.make(() -> pdf(templates.process(template, context)));
  }

  private byte[] pdf(String html) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .useSVGDrawer(new DrawnPearl())
            .useFont(TaggedPdf::font, FAMILY)
            .withHtmlContent(html, null)
            .toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
        PDDocument document = renderer.createPDFKeepOpen()) {
      sayWhereLinksLead(document);
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** PDF/UA asks for words at each link, which the library leaves out. */
  private void sayWhereLinksLead(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation note : page.getAnnotations()) {
        if (note instanceof PDAnnotationLink link) {
          link.setContents(whereTo(document, link));
        }
      }
    }
  }

  private String whereTo(PDDocument document, PDAnnotationLink link) throws IOException {
    if (link.getAction() instanceof PDActionURI web) {
      return web.getURI();
    }
    PDDestination goal =
        link.getAction() instanceof PDActionGoTo move
            ? move.getDestination()
            : link.getDestination();
    int page =
        goal instanceof PDPageDestination inside && inside.getPage() != null
            ? document.getPages().indexOf(inside.getPage()) + 1
            : 1;
    return messages.getMessage(
        "paper.to-page", new Object[] {page}, LocaleContextHolder.getLocale());
  }

  private static String read(String sheet) {
    try {
      return new ClassPathResource(sheet).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream font() {
    try {
      return new ClassPathResource(FONT).getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
