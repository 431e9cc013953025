package org.culturalpearls.portal.shell;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns texts with simple Markdown into HTML that is safe to put into a page; templates know it as
 * the bean {@code markdown}. Tags that somebody typed are shown as they were typed, and links lead
 * to web pages and mail addresses only.
 */
public class Markdown {

  private final Parser parser = Parser.builder().postProcessor(new HeadingsToParagraphs()).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          // A picture from elsewhere would tell its server who reads the page: only its words stay.
          .nodeRendererFactory(WordsOfPictures::new)
          .build();

  public String html(String text) {
    return text == null ? "" : renderer.render(parser.parse(text));
  }
}
