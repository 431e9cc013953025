package org.culturalpearls.shared.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A drawing of our own in SVG: filled circles and paths of moves and curves, which papers draw as
 * lines and not as dots.
 */
public final class OwnDrawing {

  private static final Pattern PART = Pattern.compile("<(circle|path) ([^>]*)/>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z]+)=\"([^\"]*)\"");
  private static final Pattern STEP = Pattern.compile("([McCsSzZ])([^McCsSzZ]*)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

  private final double size;
  private final List<Filled> parts;

  private OwnDrawing(double size, List<Filled> parts) {
    this.size = size;
    this.parts = parts;
  }

  private record Filled(Shape shape, Color colour) {}

  /** Reads a square drawing from the class path. */
  public static OwnDrawing read(String path) {
    try (InputStream in = new ClassPathResource(path).getInputStream()) {
      String svg = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new OwnDrawing(numbers(attributes(svg).get("viewBox")).get(2), parts(svg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Filled> parts(String svg) {
    List<Filled> parts = new ArrayList<>();
    Matcher each = PART.matcher(svg);
    while (each.find()) {
      Map<String, String> part = attributes(each.group(2));
      parts.add(
          new Filled(
              each.group(1).equals("circle") ? circle(part) : path(part.get("d")),
              Color.decode(part.get("fill"))));
    }
    return parts;
  }

  private static Map<String, String> attributes(String tag) {
    Map<String, String> attributes = new HashMap<>();
    Matcher each = ATTRIBUTE.matcher(tag);
    while (each.find()) {
      attributes.putIfAbsent(each.group(1), each.group(2));
    }
    return attributes;
  }

  private static Shape circle(Map<String, String> circle) {
    double radius = Double.parseDouble(circle.get("r"));
    return new Ellipse2D.Double(
        Double.parseDouble(circle.get("cx")) - radius,
        Double.parseDouble(circle.get("cy")) - radius,
        2 * radius,
        2 * radius);
  }

  private static Shape path(String data) {
    Path2D path = new Path2D.Double();
    Point2D bend = null;
    Matcher steps = STEP.matcher(data);
    while (steps.find()) {
      char step = steps.group(1).charAt(0);
      List<Double> numbers = numbers(steps.group(2));
      if (step == 'M') {
        path.moveTo(numbers.get(0), numbers.get(1));
      } else if (Character.toLowerCase(step) == 'z') {
        path.closePath();
      } else {
        bend = curves(path, step, numbers, bend);
      }
    }
    return path;
  }

  /** Adds curves; returns the last point that bends them, which a smooth curve mirrors. */
  private static Point2D curves(Path2D path, char step, List<Double> numbers, Point2D before) {
    boolean smooth = Character.toLowerCase(step) == 's';
    Point2D bend = before;
    int each = smooth ? 4 : 6;
    for (int at = 0; at + each <= numbers.size(); at += each) {
      Point2D from = path.getCurrentPoint();
      double x = Character.isLowerCase(step) ? from.getX() : 0;
      double y = Character.isLowerCase(step) ? from.getY() : 0;
      Point2D first =
          smooth
              ? new Point2D.Double(2 * from.getX() - bend.getX(), 2 * from.getY() - bend.getY())
              : new Point2D.Double(x + numbers.get(at), y + numbers.get(at + 1));
      int rest = smooth ? at : at + 2;
      bend = new Point2D.Double(x + numbers.get(rest), y + numbers.get(rest + 1));
      path.curveTo(
          first.getX(),
          first.getY(),
          bend.getX(),
          bend.getY(),
          x + numbers.get(rest + 2),
          y + numbers.get(rest + 3));
    }
    return bend;
  }

  private static List<Double> numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    Matcher each = NUMBER.matcher(text);
    while (each.find()) {
      numbers.add(Double.valueOf(each.group()));
    }
    return numbers;
  }

  /** Draws it as wide and as high as this. */
  public void draw(Graphics2D canvas, double width) {
    canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    canvas.scale(width / size, width / size);
    for (Filled part : parts) {
      canvas.setColor(part.colour());
      canvas.fill(part.shape());
    }
  }
}
