package org.culturalpearls.portal.shell;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Renders simple Markdown to safe HTML; templates use it as the bean {@code markdown}. Typed tags
 * are escaped, and links lead to web pages and mail addresses only.
 */
public class Markdown {

  private final Parser parser = Parser.builder().postProcessor(new HeadingsToParagraphs()).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
          // A picture from elsewhere would tell its server who reads the page: only its text is
          // shown.
          .nodeRendererFactory(WordsOfPictures::new)
          .build();

  public String html(String text) {
    return text == null ? "" : renderer.render(parser.parse(text));
  }
}
