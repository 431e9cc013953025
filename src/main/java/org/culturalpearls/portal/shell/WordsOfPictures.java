package org.culturalpearls.portal.shell;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Renders only the alternative text of a picture. */
class WordsOfPictures implements NodeRenderer {

  private final HtmlNodeRendererContext context;

  WordsOfPictures(HtmlNodeRendererContext context) {
    this.context = context;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node picture) {
    for (Node word = picture.getFirstChild(); word != null; word = word.getNext()) {
      context.render(word);
    }
  }
}
