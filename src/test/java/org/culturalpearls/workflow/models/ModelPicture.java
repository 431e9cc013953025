package org.culturalpearls.workflow.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** A model as it was drawn, as SVG. */
final class ModelPicture {

  private static final int MARGIN = 20;

  /** How wide a letter is on average, and how high a line. */
  private static final double LETTER = 6.2;

  private static final int LINE = 14;

  private final StringBuilder drawn = new StringBuilder();
  private final Collection<BpmnShape> shapes;
  private final Collection<BpmnEdge> edges;

  private ModelPicture(BpmnModelInstance model) {
    shapes = model.getModelElementsByType(BpmnShape.class);
    edges = model.getModelElementsByType(BpmnEdge.class);
  }

  static String of(BpmnModelInstance model) {
    return new ModelPicture(model).draw();
  }

  private String draw() {
    shapes.stream().filter(ModelPicture::isSubProcess).forEach(this::shape);
    edges.forEach(this::edge);
    shapes.stream().filter(shape -> !isSubProcess(shape)).forEach(this::shape);
    return start() + drawn + "</svg>\n";
  }

  private static boolean isSubProcess(BpmnShape shape) {
    return shape.getBpmnElement() instanceof SubProcess;
  }

  private String start() {
    double[] x =
        Stream.concat(
                boxes().flatMap(box -> Stream.of(box.getX(), box.getX() + box.getWidth())),
                turns().map(Waypoint::getX))
            .mapToDouble(Double::doubleValue)
            .toArray();
    double[] y =
        Stream.concat(
                boxes().flatMap(box -> Stream.of(box.getY(), box.getY() + box.getHeight())),
                turns().map(Waypoint::getY))
            .mapToDouble(Double::doubleValue)
            .toArray();
    double left = DoubleStream.of(x).min().orElseThrow() - MARGIN;
    double top = DoubleStream.of(y).min().orElseThrow() - MARGIN;
    double width = DoubleStream.of(x).max().orElseThrow() + MARGIN - left;
    double height = DoubleStream.of(y).max().orElseThrow() + MARGIN - top;
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
        number(left), number(top), number(width), number(height));
  }

  private Stream<Bounds> boxes() {
    return Stream.concat(
            shapes.stream().map(BpmnShape::getBounds),
            Stream.concat(
                    shapes.stream().map(BpmnShape::getBpmnLabel),
                    edges.stream().map(BpmnEdge::getBpmnLabel))
                .map(ModelPicture::bounds))
        .filter(Objects::nonNull);
  }

  private Stream<Waypoint> turns() {
    return edges.stream().flatMap(edge -> edge.getWaypoints().stream());
  }

  private void edge(BpmnEdge edge) {
    add(
        "<path class=\"flow\" marker-end=\"url(#to)\" d=\"M%s\"/>",
        edge.getWaypoints().stream()
            .map(at -> number(at.getX()) + "," + number(at.getY()))
            .collect(Collectors.joining(" L")));
    label(edge.getBpmnLabel(), name(edge.getBpmnElement()));
  }

  private void shape(BpmnShape shape) {
    Bounds box = shape.getBounds();
    double x = box.getX() + box.getWidth() / 2;
    double y = box.getY() + box.getHeight() / 2;
    Object element = shape.getBpmnElement();
    String name = name(element);
    if (element instanceof Event event) {
      event(event, x, y, box.getWidth() / 2);
      label(shape.getBpmnLabel(), name);
    } else if (element instanceof Gateway gateway) {
      gateway(gateway, x, y, box.getWidth() / 2);
      label(shape.getBpmnLabel(), name);
    } else if (element instanceof SubProcess part) {
      rectangle(box, "");
      words(name, x, box.getY() + 2 * LINE, box.getWidth());
      if (part.getLoopCharacteristics() != null) {
        words("|||", x, box.getY() + box.getHeight() - LINE / 2.0, box.getWidth());
      }
    } else {
      rectangle(box, element instanceof UserTask ? "person" : "");
      double width = box.getWidth() - LINE;
      words(name, x, y + 4 - (lines(name, width).size() - 1) * LINE / 2.0, width);
    }
  }

  private void rectangle(Bounds box, String kind) {
    add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>",
        kind,
        number(box.getX()),
        number(box.getY()),
        number(box.getWidth()),
        number(box.getHeight()));
  }

  private void event(Event event, double x, double y, double radius) {
    boolean beside =
        event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
            || event instanceof StartEvent start && !start.isInterrupting();
    String kind = event instanceof EndEvent ? "end" : beside ? "beside" : "";
    circle(kind, x, y, radius);
    if (!(event instanceof StartEvent) && !(event instanceof EndEvent)) {
      circle(kind, x, y, radius - 3);
    }
    definitions(event).forEach(definition -> mark(definition, x, y));
  }

  private static Collection<?> definitions(Event event) {
    return event instanceof CatchEvent caught
        ? caught.getEventDefinitions()
        : ((ThrowEvent) event).getEventDefinitions();
  }

  private void mark(Object definition, double x, double y) {
    if (definition instanceof TimerEventDefinition) {
      circle("mark", x, y, 9);
      path("M%s,%s v-6 m0,6 h5", x, y);
    } else if (definition instanceof MessageEventDefinition) {
      path("M%s,%s h16 v11 h-16 Z l8,6 l8,-6", x - 8, y - 5.5);
    } else if (definition instanceof TerminateEventDefinition) {
      circle("full", x, y, 9);
    } else {
      throw new IllegalArgumentException("no mark for " + definition);
    }
  }

  private void gateway(Gateway gateway, double x, double y, double radius) {
    add(
        "<path d=\"M%1$s,%2$s l%3$s,%3$s l-%3$s,%3$s l-%3$s,-%3$s Z\"/>",
        number(x), number(y - radius), number(radius));
    if (gateway instanceof ParallelGateway) {
      path("M%s,%s v20 m-10,-10 h20", x, y - 10);
    } else if (gateway instanceof EventBasedGateway) {
      circle("mark", x, y, 12);
      path("M%s,%s l9,6.5 l-3.5,10.5 h-11 l-3.5,-10.5 Z", x, y - 9);
    } else {
      path("M%s,%s l14,16 m0,-16 l-14,16", x - 7, y - 8);
    }
  }

  private void circle(String kind, double x, double y, double radius) {
    add(
        "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>",
        kind, number(x), number(y), number(radius));
  }

  private void path(String how, double x, double y) {
    add("<path class=\"mark\" d=\"" + how + "\"/>", number(x), number(y));
  }

  private void label(BpmnLabel label, String name) {
    if (name != null && !name.isBlank()) {
      Bounds box = bounds(label);
      double width = box.getHeight() < 2 * LINE ? Double.MAX_VALUE : box.getWidth();
      words(name, box.getX() + box.getWidth() / 2, box.getY() + LINE - 3, width);
    }
  }

  private static Bounds bounds(BpmnLabel label) {
    return label == null ? null : label.getBounds();
  }

  private void words(String name, double x, double firstLine, double width) {
    double y = firstLine;
    for (String line : lines(name, width)) {
      add("<text x=\"%s\" y=\"%s\">%s</text>", number(x), number(y), escaped(line));
      y += LINE;
    }
  }

  private static List<String> lines(String name, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : name.split(" ")) {
      if (!line.isEmpty() && (line.length() + 1 + word.length()) * LETTER > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String name(Object element) {
    return element instanceof FlowElement named ? named.getName() : null;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  private void add(String what, Object... with) {
    drawn.append(text(what, with).replace(" class=\"\"", "")).append('\n');
  }

  private static String text(String what, Object... with) {
    return String.format(Locale.ROOT, what, with);
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
  }
}
