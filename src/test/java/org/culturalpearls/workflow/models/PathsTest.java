package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.culturalpearls.TestClasses;
import org.culturalpearls.notification.outbox.MailKind;
import org.junit.jupiter.api.Test;

/**
 * The tables in docs/paths.md: every way through every model with the tests that prove it, and what
 * each process is to do with the elements that do it. A way is an end event, a boundary event or an
 * answer of a gateway.
 */
class PathsTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+Process)` \\| `(\\w+)` \\| ([^|]+) \\| (.+) \\|$");
  private static final Pattern MAIL =
      Pattern.compile("^\\| `([A-Z_]+)` \\| [^|]+ \\| [^|]+ \\| (.+) \\|$");
  private static final Pattern TO_DO =
      Pattern.compile("^\\| `(\\w+Process)` \\| ([^|]+) \\| ([^|]+) \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");
  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w*[a-z](?:Test|IT))`");
  private static final Pattern ELEMENT = Pattern.compile("`([A-Z]\\w+_\\w+)`");
  private static final Pattern TASK_NAME = Pattern.compile("\\*([^*]+)\\*");

  private static final Path TABLES = Path.of("docs/paths.md");

  private record Row(String process, String element, String words, List<String> tests) {}

  private record ToDo(String process, String words, String by) {}

  @Test
  void noWayThroughAModelIsMissing() throws IOException {
    Set<String> inTable =
        rows().stream()
            .map(row -> row.process() + "/" + row.element())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(inTable).isEqualTo(waysInModels());
  }

  @Test
  void everyWayHasATest() throws IOException {
    for (Row row : rows()) {
      assertThat(row.tests()).as(row.process() + " " + row.element()).isNotEmpty();
    }
  }

  /** In tables and prose, of this file and of all others that people read. */
  @Test
  void everyTestThatIsNamedExists() throws IOException {
    Map<String, Class<?>> classes = TestClasses.all();
    int named = 0;
    for (Path document : documents()) {
      String text = Files.readString(document);
      for (MatchResult test : TEST.matcher(text).results().toList()) {
        named++;
        assertThat(classes).as(document.toString()).containsKey(test.group(1));
        assertThat(TestClasses.hasTest(classes.get(test.group(1)), test.group(2)))
            .as(document + ": " + test.group() + " is a test")
            .isTrue();
      }
      CLASS
          .matcher(text)
          .results()
          .forEach(one -> assertThat(classes).as(document.toString()).containsKey(one.group(1)));
    }
    assertThat(named).isGreaterThan(200);
  }

  @Test
  void everyProcessDoesWhatItIsToDo() throws IOException {
    Map<String, BpmnModelInstance> models = models();
    Map<String, Set<String>> tasks = new TreeMap<>();
    for (ToDo row : toDo()) {
      BpmnModelInstance model = models.get(row.process());
      assertThat(model).as(row.process()).isNotNull();
      List<ModelElementInstance> elements = new ArrayList<>();
      for (String id : found(ELEMENT, row.by())) {
        assertThat((Object) model.getModelElementById(id))
            .as(row.process() + " is to do: " + row.words() + ", by " + id)
            .isNotNull();
        elements.add(model.getModelElementById(id));
      }
      assertThat(elements.isEmpty() && tests(row.by()).isEmpty()).as(row.words()).isFalse();
      assertThat(namesOfTasks(elements))
          .as("the tasks of " + row.process() + " that are to do: " + row.words())
          .containsAll(found(TASK_NAME, row.words()));
      tasks
          .computeIfAbsent(row.process(), process -> new TreeSet<>())
          .addAll(found(TASK_NAME, row.words()));
    }
    assertThat(tasks.keySet()).isEqualTo(models.keySet());
    models.forEach(
        (process, model) ->
            assertThat(tasks.get(process))
                .as("tasks of " + process + " that are told of")
                .isEqualTo(namesOfTasks(model.getModelElementsByType(UserTask.class))));
  }

  @Test
  void everyKindOfMailIsProvedToReachItsPeople() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (String line : Files.readAllLines(TABLES)) {
      Matcher row = MAIL.matcher(line);
      if (row.matches()) {
        kinds.add(row.group(1));
        assertThat(tests(row.group(2))).as(line).isNotEmpty();
      }
    }
    assertThat(kinds)
        .isEqualTo(
            Stream.of(MailKind.values())
                .map(MailKind::name)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyWayIsToldInWords() throws IOException {
    assertThat(rows()).allSatisfy(row -> assertThat(row.words().strip()).isNotEmpty());
  }

  private static Set<String> waysInModels() {
    Set<String> ways = new TreeSet<>();
    for (Path file : ModelFiles.models()) {
      BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
      Stream<String> ends =
          model.getModelElementsByType(EndEvent.class).stream().map(EndEvent::getId);
      Stream<String> boundaries =
          model.getModelElementsByType(BoundaryEvent.class).stream().map(BoundaryEvent::getId);
      Stream<String> answers =
          model.getModelElementsByType(ExclusiveGateway.class).stream()
              .filter(gateway -> gateway.getOutgoing().size() > 1)
              .flatMap(gateway -> gateway.getOutgoing().stream())
              .map(SequenceFlow::getId);
      Stream.of(ends, boundaries, answers)
          .flatMap(ids -> ids)
          .forEach(id -> ways.add(ModelFiles.nameOf(file) + "/" + id));
    }
    return ways;
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLES).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> new Row(row.group(1), row.group(2), row.group(3), tests(row.group(4))))
        .toList();
  }

  private static List<String> tests(String cell) {
    return TEST.matcher(cell).results().map(test -> test.group(1) + "#" + test.group(2)).toList();
  }

  private static List<ToDo> toDo() throws IOException {
    return Files.readAllLines(TABLES).stream()
        .map(TO_DO::matcher)
        .filter(Matcher::matches)
        .map(row -> new ToDo(row.group(1), row.group(2), row.group(3)))
        .toList();
  }

  private static Map<String, BpmnModelInstance> models() {
    Map<String, BpmnModelInstance> models = new TreeMap<>();
    ModelFiles.models()
        .forEach(
            file -> models.put(ModelFiles.nameOf(file), Bpmn.readModelFromFile(file.toFile())));
    return models;
  }

  private static Set<String> namesOfTasks(Collection<? extends ModelElementInstance> elements) {
    return elements.stream()
        .filter(UserTask.class::isInstance)
        .map(element -> ((UserTask) element).getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> found(Pattern what, String text) {
    return what.matcher(text).results().map(one -> one.group(1)).toList();
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    try (Stream<Path> top = Files.list(Path.of(""));
        Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> models = Files.walk(Path.of("bpmn"))) {
      Stream.of(top, docs, models)
          .flatMap(files -> files)
          .filter(file -> file.toString().endsWith(".md"))
          .forEach(documents::add);
    }
    return documents;
  }
}
