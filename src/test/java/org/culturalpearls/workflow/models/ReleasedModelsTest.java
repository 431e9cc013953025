package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.FormReader;
import org.culturalpearls.workflow.forms.Option;
import org.junit.jupiter.api.Test;

/**
 * {@link MigrationIT} moves instances of every model: of each, and of each form, a copy is kept,
 * with the elements, flows and fields that it has in the programme. Words may be others.
 */
class ReleasedModelsTest {

  private static final Comparator<Path> BY_VERSION =
      Comparator.comparing(folder -> Version.parse(folder.getFileName().toString()));

  @Test
  void keepsEveryModelAndFormOfTheProgrammeWithItsElementsAndFields() throws IOException {
    Map<String, Set<String>> programme = new TreeMap<>();
    for (Path file :
        Stream.concat(ModelFiles.models().stream(), ModelFiles.forms().stream()).toList()) {
      programme.put(file.getFileName().toString(), parts(file));
    }

    assertThat(programme).hasSizeGreaterThan(45);
    Map<String, Set<String>> kept = latest();
    programme.forEach(
        (file, parts) -> {
          assertThat(kept)
              .as("see UPGRADING.md, *When running instances have to follow*")
              .containsKey(file);
          assertThat(kept.get(file))
              .as(file + " is kept as it was before; see UPGRADING.md")
              .containsExactlyInAnyOrderElementsOf(parts);
        });
  }

  /** What is kept of the latest version. */
  private static Map<String, Set<String>> latest() throws IOException {
    Map<String, Set<String>> kept = new TreeMap<>();
    try (Stream<Path> versions = Files.list(ReleasedModels.ALL);
        Stream<Path> files = Files.list(versions.max(BY_VERSION).orElseThrow())) {
      for (Path file : files.toList()) {
        kept.put(file.getFileName().toString(), parts(file));
      }
    }
    return kept;
  }

  private static Set<String> parts(Path file) throws IOException {
    Set<String> parts = new TreeSet<>();
    if (file.toString().endsWith(".bpmn")) {
      BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
      model.getModelElementsByType(FlowNode.class).forEach(node -> parts.add(node(node)));
      model.getModelElementsByType(SequenceFlow.class).forEach(flow -> parts.add(flow(flow)));
    } else {
      for (FormField field : FormReader.read(Files.readAllBytes(file)).fields()) {
        parts.addAll(field(field));
      }
    }
    return parts;
  }

  private static String node(FlowNode node) {
    String where = node.getElementType().getTypeName() + " " + node.getId();
    if (node instanceof BoundaryEvent event) {
      return where + " at " + event.getAttachedTo().getId();
    }
    return node instanceof UserTask task ? where + " with " + task.getCamundaFormRef() : where;
  }

  private static String flow(SequenceFlow flow) {
    return flow.getId() + " from " + flow.getSource().getId() + " to " + flow.getTarget().getId();
  }

  /** The key and each answer; a text has neither. */
  private static List<String> field(FormField field) {
    if (field.key() == null) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(field.key() + " is " + field.type()),
            field.options().stream().map(Option::value).map(value -> field.key() + "=" + value))
        .toList();
  }
}
