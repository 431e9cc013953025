package org.culturalpearls.mentoring.internal;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a certificate as PDF/UA, which screen readers can read. */
@Component
class CertificatePrinter {

  /** Comes with the PDF library, and has the letters of all languages around the Baltic Sea. */
  private static final String FONT = "org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String FAMILY = "Certificate";
  private static final String TEMPLATE = "mentoring/certificate";
  private static final String STYLE = "templates/mentoring/certificate.css";

  private final ITemplateEngine templates;

  CertificatePrinter(ITemplateEngine templates) {
    this.templates = templates;
  }

  byte[] print(CertificateText text) {
    Context context = new Context(LocaleContextHolder.getLocale());
    context.setVariable("style", style());
    context.setVariable("text", text);
    return pdf(templates.process(TEMPLATE, context));
  }

  private static byte[] pdf(String html) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .useFont(CertificatePrinter::font, FAMILY)
            .withHtmlContent(html, null)
            .toStream(out);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String style() {
    try {
      return new ClassPathResource(STYLE).getContentAsString(StandardCharsets.UTF_8);
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
