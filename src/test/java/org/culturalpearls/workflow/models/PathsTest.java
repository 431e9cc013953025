package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import org.culturalpearls.notification.MailKind;
import org.junit.jupiter.api.Test;

/**
 * The table in docs/paths.md: every way through every model with the tests that prove it. A way is
 * an end event, a boundary event or an answer of a gateway.
 */
class PathsTest {

  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+Process)` \\| `(\\w+)` \\| ([^|]+) \\| (.+) \\|$");
  private static final Pattern MAIL =
      Pattern.compile("^\\| `([A-Z_]+)` \\| [^|]+ \\| [^|]+ \\| (.+) \\|$");
  private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

  private record Row(String process, String element, String words, List<String> tests) {}

  @Test
  void noWayThroughAModelIsMissing() throws IOException {
    Set<String> inTable =
        rows().stream()
            .map(row -> row.process() + "/" + row.element())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(inTable).isEqualTo(waysInModels());
  }

  @Test
  void everyNamedTestExists() throws IOException {
    for (Row row : rows()) {
      assertThat(row.tests()).as(row.process() + " " + row.element()).isNotEmpty();
      for (String test : row.tests()) {
        assertThat(isTest(test)).as(test + " is a test").isTrue();
      }
    }
  }

  @Test
  void everyKindOfMailIsProvedToReachItsPeople() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("docs/paths.md"))) {
      Matcher row = MAIL.matcher(line);
      if (row.matches()) {
        kinds.add(row.group(1));
        assertThat(tests(row.group(2))).as(line).isNotEmpty();
        for (String test : tests(row.group(2))) {
          assertThat(isTest(test)).as(test + " is a test").isTrue();
        }
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
    return Files.readAllLines(Path.of("docs/paths.md")).stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .map(row -> new Row(row.group(1), row.group(2), row.group(3), tests(row.group(4))))
        .toList();
  }

  private static List<String> tests(String cell) {
    return TEST.matcher(cell).results().map(test -> test.group(1) + "#" + test.group(2)).toList();
  }

  private static boolean isTest(String test) throws IOException {
    String file = test.substring(0, test.indexOf('#')) + ".java";
    String method = test.substring(test.indexOf('#') + 1);
    try (Stream<Path> sources = Files.walk(Path.of("src/test/java"))) {
      List<Path> found = sources.filter(path -> path.endsWith(file)).toList();
      assertThat(found).as(file).hasSize(1);
      String[] lines = Files.readString(found.get(0)).split("\n");
      return Arrays.stream(lines)
          .anyMatch(line -> line.matches("\\s+(public )?void " + method + "\\(.*"));
    }
  }
}
