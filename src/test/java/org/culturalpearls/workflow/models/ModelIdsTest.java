package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Signal;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.model.TaskKind;
import org.junit.jupiter.api.Test;

/** The ids of a model stand in the class that declares them; others use it, or a kind. */
class ModelIdsTest {

  private static final Pattern DECLARES = Pattern.compile(".*/workflow/\\w+/\\w+Model\\.java");

  /** A comment, or in a group what a literal says. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*+|'(?:\\\\.|[^'\\\\])++'"
              + "|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\])*+)\"");

  private static final Pattern NO_WORD = Pattern.compile("\\W+");

  @Test
  void everyUserTaskHasItsKind() {
    Map<String, String> kinds =
        Stream.of(TaskKind.values())
            .collect(Collectors.toMap(TaskKind::id, kind -> kind.process().id()));
    Map<String, String> tasks =
        elements(UserTask.class)
            .collect(Collectors.toMap(UserTask::getId, ModelIdsTest::processOf));

    assertThat(kinds).isEqualTo(tasks);
    assertThat(tasks.values()).containsAll(ProcessKind.ids(kind -> true));
  }

  @Test
  void codeSpellsIdsInTheirModelsOnly() throws IOException {
    assertThat(
            spelt(
                files("src/main/java", ".java").stream()
                    .filter(file -> !DECLARES.matcher(file.toString()).matches())
                    .toList(),
                ModelIdsTest::literals))
        .isEmpty();
  }

  @Test
  void codeSpellsGroupsInOnePlaceOnly() throws IOException {
    Pattern group =
        Pattern.compile(
            Stream.of(TaskGroup.values())
                .map(TaskGroup::prefix)
                .collect(Collectors.joining("|", "\\b(", ")(?!\\w)")));
    assertThat(
            files("src/main/java", ".java").stream()
                .filter(file -> !file.endsWith("TaskGroup.java"))
                .filter(file -> literals(read(file)).stream().anyMatch(group.asPredicate())))
        .isEmpty();
  }

  @Test
  void workflowNamesVariablesByWhatModelsDeclare() throws IOException {
    Pattern named =
        Pattern.compile(
            "\\w*[vV]ariable(Local|ValueEquals|Equals)?\\(\\s*\"|values\\(\\)\\.get\\(\\s*\"");
    assertThat(
            files("src/main/java/org/culturalpearls/workflow", ".java").stream()
                .filter(file -> named.matcher(read(file)).find()))
        .isEmpty();
  }

  @Test
  void templatesSpellNoIds() throws IOException {
    assertThat(spelt(files("src/main/resources/templates", ".html"), List::of)).isEmpty();
  }

  /** Where which of these texts is an id, or begins like one that is put together. */
  private static List<String> spelt(List<Path> files, Function<String, List<String>> texts) {
    Set<String> ids = ids();
    Set<String> beginnings =
        ids.stream()
            .filter(id -> id.contains("_"))
            .map(id -> id.substring(0, id.indexOf('_') + 1))
            .collect(Collectors.toSet());
    List<String> spelt = new ArrayList<>();
    for (Path file : files) {
      texts.apply(read(file)).stream()
          .flatMap(NO_WORD::splitAsStream)
          .filter(word -> ids.contains(word) || beginnings.stream().anyMatch(word::startsWith))
          .forEach(word -> spelt.add(file + ": " + word));
    }
    return spelt;
  }

  private static List<String> literals(String code) {
    return LITERAL
        .matcher(code)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Set<String> ids() {
    return Stream.of(
            elements(Process.class).map(Process::getId),
            elements(FlowNode.class).map(FlowNode::getId),
            elements(Message.class).map(Message::getName),
            elements(Signal.class).map(Signal::getName))
        .flatMap(Function.identity())
        .collect(Collectors.toSet());
  }

  private static <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
    return ModelFiles.models().stream()
        .flatMap(
            file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(type).stream());
  }

  private static String processOf(UserTask task) {
    return task.getModelInstance().getModelElementsByType(Process.class).iterator().next().getId();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
