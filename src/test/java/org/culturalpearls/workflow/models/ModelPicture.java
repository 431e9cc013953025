package org.culturalpearls.workflow.models;

import java.util.Collection;
import java.util.Objects;
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

/** A model as it was drawn, as SVG. */
final class ModelPicture {

  private static final int MARGIN = 20;

  private final Svg svg = new Svg();
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
    var x = points().mapToDouble(point -> point[0]).summaryStatistics();
    var y = points().mapToDouble(point -> point[1]).summaryStatistics();
    return svg.picture(
        x.getMin() - MARGIN,
        y.getMin() - MARGIN,
        x.getMax() - x.getMin() + 2 * MARGIN,
        y.getMax() - y.getMin() + 2 * MARGIN);
  }

  private static boolean isSubProcess(BpmnShape shape) {
    return shape.getBpmnElement() instanceof SubProcess;
  }

  /** The corners of all that is drawn. */
  private Stream<double[]> points() {
    Stream<BpmnLabel> labels =
        Stream.concat(
            shapes.stream().map(BpmnShape::getBpmnLabel),
            edges.stream().map(BpmnEdge::getBpmnLabel));
    Stream<Bounds> boxes =
        Stream.concat(
            shapes.stream().map(BpmnShape::getBounds),
            labels.filter(Objects::nonNull).map(BpmnLabel::getBounds));
    return Stream.concat(
        boxes.flatMap(
            box ->
                Stream.of(
                    new double[] {box.getX(), box.getY()},
                    new double[] {box.getX() + box.getWidth(), box.getY() + box.getHeight()})),
        edges.stream()
            .flatMap(edge -> edge.getWaypoints().stream())
            .map(turn -> new double[] {turn.getX(), turn.getY()}));
  }

  private void edge(BpmnEdge edge) {
    svg.arrow(
        edge.getWaypoints().stream()
            .map(turn -> Svg.number(turn.getX()) + "," + Svg.number(turn.getY()))
            .toList());
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
      rectangle("", box);
      svg.words(name, x, box.getY() + 2 * Svg.LINE_HEIGHT, box.getWidth());
      if (part.getLoopCharacteristics() != null) {
        svg.words("|||", x, box.getY() + box.getHeight() - Svg.LINE_HEIGHT / 2.0, box.getWidth());
      }
    } else {
      rectangle(element instanceof UserTask ? "person" : "", box);
      double width = box.getWidth() - Svg.LINE_HEIGHT;
      svg.words(
          name, x, y + 4 - (Svg.lines(name, width).size() - 1) * Svg.LINE_HEIGHT / 2.0, width);
    }
  }

  private void rectangle(String kind, Bounds box) {
    svg.rectangle(kind, box.getX(), box.getY(), box.getWidth(), box.getHeight());
  }

  private void event(Event event, double x, double y, double radius) {
    boolean beside =
        event instanceof BoundaryEvent boundary && !boundary.cancelActivity()
            || event instanceof StartEvent start && !start.isInterrupting();
    String kind = event instanceof EndEvent ? "end" : beside ? "beside" : "";
    svg.circle(kind, x, y, radius);
    if (!(event instanceof StartEvent) && !(event instanceof EndEvent)) {
      svg.circle(kind, x, y, radius - 3);
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
      svg.circle("mark", x, y, 9);
      svg.mark(x, y, "v-6 m0,6 h5");
    } else if (definition instanceof MessageEventDefinition) {
      svg.mark(x - 8, y - 5.5, "h16 v11 h-16 Z l8,6 l8,-6");
    } else if (definition instanceof TerminateEventDefinition) {
      svg.circle("full", x, y, 9);
    } else {
      throw new IllegalArgumentException("no mark for " + definition);
    }
  }

  private void gateway(Gateway gateway, double x, double y, double radius) {
    svg.diamond(x, y, radius);
    if (gateway instanceof ParallelGateway) {
      svg.mark(x, y - 10, "v20 m-10,-10 h20");
    } else if (gateway instanceof EventBasedGateway) {
      svg.circle("mark", x, y, 12);
      svg.mark(x, y - 9, "l9,6.5 l-3.5,10.5 h-11 l-3.5,-10.5 Z");
    } else {
      svg.mark(x - 7, y - 8, "l14,16 m0,-16 l-14,16");
    }
  }

  private void label(BpmnLabel label, String name) {
    if (name != null && !name.isBlank()) {
      Bounds box = label.getBounds();
      double width = box.getHeight() < 2 * Svg.LINE_HEIGHT ? Double.MAX_VALUE : box.getWidth();
      svg.words(name, box.getX() + box.getWidth() / 2, box.getY() + Svg.LINE_HEIGHT - 3, width);
    }
  }

  private static String name(Object element) {
    return element instanceof FlowElement named ? named.getName() : null;
  }
}
