package org.culturalpearls.shared;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

  private static final String FAMILY = "Certificate";

  private final ITemplateEngine templates;

  TaggedPdf(ITemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * @param style the style sheet below {@code templates/} that the template includes as {@code
   *     style}
   */
  public byte[] print(String template, String style, Map<String, Object> variables) {
    Context context = new Context(LocaleContextHolder.getLocale(), variables);
    context.setVariable("style", read("templates/" + style));
    return pdf(templates.process(template, context));
  }

  private static byte[] pdf(String html) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .useFont(TaggedPdf::font, FAMILY)
            .withHtmlContent(html, null)
            .toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
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
