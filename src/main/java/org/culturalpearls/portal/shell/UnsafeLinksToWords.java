package org.culturalpearls.portal.shell;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;
import org.culturalpearls.shared.WebLink;

/** Of a link that leads where nobody would go knowingly only its words stay. */
class UnsafeLinksToWords implements PostProcessor {

  @Override
  public Node process(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            visitChildren(link);
            if (!WebLink.isSafe(link.getDestination())) {
              replaceByWords(link);
            }
          }
        });
    return document;
  }

  private static void replaceByWords(Link link) {
    while (link.getFirstChild() != null) {
      link.insertBefore(link.getFirstChild());
    }
    link.unlink();
  }
}
