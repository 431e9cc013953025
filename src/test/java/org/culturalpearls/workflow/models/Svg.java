package org.culturalpearls.workflow.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines, shapes and words of a picture. */
final class Svg {

  static final int LINE_HEIGHT = 14;

  /** How wide a letter is on average. */
  private static final double LETTER = 6.2;

  private final StringBuilder drawn = new StringBuilder();

  String picture(double left, double top, double width, double height) {
    return text(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="%3$s" height="%4$s" viewBox="%1$s %2$s %3$s %4$s">
            <style>
            rect, circle, path { fill: #fff; stroke: #222; stroke-width: 1.5 }
            .person { fill: #dcebf7 }
            .end { stroke-width: 4 }
            .beside { stroke-dasharray: 4 3 }
            .mark, .flow { fill: none }
            .full { fill: #222 }
            text { font: 12px Arial, Helvetica, sans-serif; fill: #222; text-anchor: middle }
            </style>
            <defs><marker id="to" markerWidth="10" markerHeight="8" refX="10" refY="4" orient="auto" markerUnits="userSpaceOnUse"><path class="full" stroke="none" d="M0,0 L10,4 L0,8 Z"/></marker></defs>
            <rect x="%1$s" y="%2$s" width="%3$s" height="%4$s" style="stroke: none"/>
            """,
            number(left), number(top), number(width), number(height))
        + drawn
        + "</svg>\n";
  }

  /**
   * @param way the points, each as x,y
   */
  void arrow(List<String> way) {
    add("<path class=\"flow\" marker-end=\"url(#to)\" d=\"M%s\"/>", String.join(" L", way));
  }

  void rectangle(String kind, double x, double y, double width, double height) {
    add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>",
        kind, number(x), number(y), number(width), number(height));
  }

  void circle(String kind, double x, double y, double radius) {
    add(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
        kind, number(x), number(y), number(radius));
  }

  void diamond(double x, double y, double radius) {
    add(
        "<path d=\"M%1$s,%2$s l%3$s,%3$s l-%3$s,%3$s l-%3$s,-%3$s Z\"/>",
        number(x), number(y - radius), number(radius));
  }

  /**
   * @param how from the first point on
   */
  void mark(double x, double y, String how) {
    add("<path class=\"mark\" d=\"M%s,%s %s\"/>", number(x), number(y), how);
  }

  void words(String words, double x, double firstLine, double width) {
    double y = firstLine;
    for (String line : lines(words, width)) {
      String escaped = line.replace("&", "&amp;").replace("<", "&lt;");
      add("<text x=\"%s\" y=\"%s\">%s</text>", number(x), number(y), escaped);
      y += LINE_HEIGHT;
    }
  }

  static List<String> lines(String words, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTER > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void add(String what, Object... with) {
    drawn.append(text(what, with).replace(" class=\"\"", "")).append('\n');
  }

  private static String text(String what, Object... with) {
    return String.format(Locale.ROOT, what, with);
  }

  static String number(double value) {
    return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
  }
}
