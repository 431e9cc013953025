package org.culturalpearls.portal.shell;

import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns texts with simple Markdown into HTML that is safe to put into a page; templates know it as
 * the bean {@code markdown}. Tags that somebody typed are shown as they were typed, and links lead
 * to web pages whose names people can read and to mail addresses only.
 */
public class Markdown {

  private final Parser parser =
      Parser.builder()
          .postProcessor(new HeadingsToParagraphs())
          .postProcessor(new UnsafeLinksToWords())
          .build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .escapeHtml(true)
          // A picture from elsewhere would tell its server who reads the page: only its words stay.
          .nodeRendererFactory(WordsOfPictures::new)
          .build();

  public String html(String text) {
    return text == null ? "" : renderer.render(parsed(text));
  }

  /** Returns what stands in the text, for papers that are no HTML. */
  public Node parsed(String text) {
    return parser.parse(text);
  }
}
