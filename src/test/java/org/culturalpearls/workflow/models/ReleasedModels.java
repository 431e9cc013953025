package org.culturalpearls.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The models and forms of a release, kept as they were, and a changed next version of them. */
final class ReleasedModels {

  /** What the next version adds to the id of each event that an instance waits for. */
  private static final String ANEW = "Anew";

  static final Path ALL = Path.of("src/test/resources/released");

  private final Path folder;

  ReleasedModels(String version) {
    this.folder = ALL.resolve(version);
  }

  List<Path> models() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The ids of all elements at which an instance of this model can wait. Tasks come first: on the
   * way to some of them everybody is told what the events of other instances wait for.
   */
  static List<String> waitStates(Path model) {
    return read(model).getModelElementsByType(FlowNode.class).stream()
        .filter(ReleasedModels::isWaitState)
        .map(FlowNode::getId)
        .sorted(Comparator.comparing(id -> !id.startsWith("UserTask_")))
        .toList();
  }

  private static boolean isWaitState(FlowNode node) {
    boolean job = node instanceof ServiceTask && node.isCamundaAsyncBefore();
    return node instanceof UserTask
        || node instanceof IntermediateCatchEvent
        || job
        || isToldToStop(node);
  }

  /** An event at the border that comes by a message, not by time. */
  private static boolean isToldToStop(FlowNode node) {
    return node instanceof BoundaryEvent event
        && event.getEventDefinitions().stream().anyMatch(MessageEventDefinition.class::isInstance);
  }

  static String process(Path model) {
    return read(model).getModelElementsByType(Process.class).iterator().next().getId();
  }

  /**
   * Deploys the next version: every name is another, and every event on which something waits or
   * which interrupts a task has another id.
   */
  void deployNext(RepositoryService repository) {
    DeploymentBuilder deployment = repository.createDeployment().name("next");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        boolean model = name.endsWith(".bpmn");
        deployment.addString(name, model ? changed(file) : Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    deployment.deploy();
  }

  /** The id of an element in the next version. */
  static String next(BpmnModelInstance model, String element) {
    return isRenamed(model.getModelElementById(element)) ? element + ANEW : element;
  }

  static boolean isRenamed(FlowNode node) {
    return node instanceof CatchEvent && !(node instanceof StartEvent);
  }

  private static String changed(Path file) {
    BpmnModelInstance model = read(file);
    for (FlowNode node : List.copyOf(model.getModelElementsByType(FlowNode.class))) {
      if (node.getName() != null) {
        node.setName(node.getName() + " (anew)");
      }
      if (isRenamed(node)) {
        node.setId(node.getId() + ANEW);
      }
    }
    return Bpmn.convertToString(model);
  }

  private static BpmnModelInstance read(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }
}
