package org.culturalpearls.portal.shell;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.PostProcessor;

/**
 * Turns typed headings into strong paragraphs: headings belong to the page, and one at a wrong
 * level misleads people who navigate by them.
 */
class HeadingsToParagraphs implements PostProcessor {

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(strong(heading));
            heading.insertBefore(paragraph);
            heading.unlink();
          }
        });
    return document;
  }

  private static Node strong(Heading heading) {
    Node strong = new StrongEmphasis();
    Node child = heading.getFirstChild();
    while (child != null) {
      Node next = child.getNext();
      strong.appendChild(child);
      child = next;
    }
    return strong;
  }
}
