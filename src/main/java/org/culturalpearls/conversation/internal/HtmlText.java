package org.culturalpearls.conversation.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;

/** Reads the text of HTML, without scripts, styles and what is quoted. */
final class HtmlText extends HTMLEditorKit.ParserCallback {

  private static final Set<HTML.Tag> SKIPPED =
      Set.of(HTML.Tag.HEAD, HTML.Tag.SCRIPT, HTML.Tag.STYLE, HTML.Tag.BLOCKQUOTE);

  private final StringBuilder text = new StringBuilder();
  private int skipped;

  private HtmlText() {}

  static String of(String html) {
    HtmlText read = new HtmlText();
    try {
      new ParserDelegator().parse(new StringReader(html), read, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read.text.toString().replace('\u00a0', ' ');
  }

  @Override
  public void handleText(char[] data, int position) {
    if (skipped == 0) {
      text.append(data);
    }
  }

  @Override
  public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
    if (SKIPPED.contains(tag)) {
      skipped++;
    }
    breakAt(tag);
  }

  @Override
  public void handleEndTag(HTML.Tag tag, int position) {
    if (SKIPPED.contains(tag)) {
      skipped = Math.max(0, skipped - 1);
    }
    breakAt(tag);
  }

  @Override
  public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int position) {
    if (tag == HTML.Tag.BR) {
      text.append('\n');
    } else {
      breakAt(tag);
    }
  }

  private void breakAt(HTML.Tag tag) {
    if (tag.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
