package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.culturalpearls.workflow.forms.Condition;
import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormField;
import org.culturalpearls.workflow.forms.FormReader;
import org.culturalpearls.workflow.forms.Option;
import org.junit.jupiter.api.Test;

/** What the table of fields says is what forms and models say, and it leaves nothing out. */
class FollowedFieldsTest {

  private final List<FollowedField> table = FollowedField.all();

  @Test
  void everyFieldOfEveryFormHasALine() throws IOException {
    List<String> fields = new ArrayList<>();
    for (Form form : forms()) {
      form.fields().stream()
          .filter(field -> field.type().sendsValue())
          .forEach(field -> fields.add(form.id() + "." + field.key()));
    }
    assertThat(table.stream().map(FollowedField::name)).containsExactlyInAnyOrderElementsOf(fields);
    assertThat(table).noneMatch(line -> line.read().isBlank() || line.read().equals("-"));
  }

  @Test
  void everyFieldIsAskedWithTheAnswersThatItBelongsTo() throws IOException {
    for (Form form : forms()) {
      for (FollowedField line : linesOf(form)) {
        Condition hidden = form.field(line.field()).orElseThrow().hiddenWhen();
        if (line.asked().equals("always")) {
          assertThat(hidden).as(line.name() + " is always asked").isNull();
        } else {
          String key = line.asked().replaceFirst("=.*", "");
          Set<String> asking = valuesOf(line);
          assertThat(hidden).as(line.name() + " is hidden otherwise").isNotNull();
          for (String answer : answers(form, key)) {
            assertThat(hidden.holds(Map.of(key, answer)))
                .as(line.name() + " is hidden with " + answer)
                .isEqualTo(!asking.contains(answer));
          }
        }
      }
    }
  }

  /** Whoever does work again finds what they wrote; or the table says why not. */
  @Test
  void everyFieldOfWorkThatCanComeBackSaysWhatIsFilledInThen() {
    Set<String> back = formsThatComeBack();
    assertThat(back).contains("report-milestone", "draft-agreement");
    for (FollowedField line : table) {
      assertThat(line.again().isEmpty())
          .as(line.name() + " when the work comes back: " + line.again())
          .isEqualTo(!back.contains(line.form()));
    }
  }

  private List<FollowedField> linesOf(Form form) {
    return table.stream().filter(line -> line.form().equals(form.id())).toList();
  }

  private Set<String> answers(Form form, String key) {
    Set<String> answers = new TreeSet<>();
    form.field(key).map(FormField::options).orElse(List.of()).stream()
        .map(Option::value)
        .forEach(answers::add);
    linesOf(form).stream()
        .filter(line -> line.asked().startsWith(key + "="))
        .forEach(line -> answers.addAll(valuesOf(line)));
    return answers;
  }

  private static Set<String> valuesOf(FollowedField line) {
    String values = line.asked().substring(line.asked().indexOf('=') + 1);
    return Arrays.stream(values.split("\\|")).collect(Collectors.toSet());
  }

  private static Set<String> formsThatComeBack() {
    Set<String> back = new TreeSet<>();
    for (Path file : ModelFiles.models()) {
      Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream()
          .filter(FollowedFieldsTest::comesBack)
          .forEach(task -> back.add(task.getCamundaFormRef()));
    }
    return back;
  }

  private static boolean comesBack(UserTask task) {
    Set<String> seen = new HashSet<>();
    Deque<FlowNode> ahead = new ArrayDeque<>(after(task));
    while (!ahead.isEmpty()) {
      FlowNode next = ahead.remove();
      if (seen.add(next.getId())) {
        ahead.addAll(after(next));
      }
    }
    return seen.contains(task.getId());
  }

  /** Into what is inside, and out again where that ends. */
  private static Collection<FlowNode> after(FlowNode node) {
    Set<FlowNode> after = new HashSet<>(node.getSucceedingNodes().list());
    if (node instanceof SubProcess inside) {
      after.addAll(inside.getChildElementsByType(StartEvent.class));
    }
    if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess around) {
      after.addAll(around.getSucceedingNodes().list());
    }
    return after;
  }

  private static List<Form> forms() throws IOException {
    List<Form> forms = new ArrayList<>();
    for (Path file : ModelFiles.forms()) {
      forms.add(FormReader.read(Files.readAllBytes(file)));
    }
    return forms;
  }
}
