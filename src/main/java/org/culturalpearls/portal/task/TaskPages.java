package org.culturalpearls.portal.task;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.portal.indicator.TypedValues;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.forms.FieldType;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.culturalpearls.workflow.tasks.TaskDrafts;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one task. */
@Component
class TaskPages {

  private final CurrentPerson current;
  private final TaskHeads heads;
  private final TaskFields fields;
  private final TaskWords words;
  private final TaskDrafts drafts;
  private final Passages passages;
  private final ReportedValues reported;

  TaskPages(
      CurrentPerson current,
      TaskHeads heads,
      TaskFields fields,
      TaskWords words,
      TaskDrafts drafts,
      Passages passages,
      ReportedValues reported) {
    this.current = current;
    this.heads = heads;
    this.fields = fields;
    this.words = words;
    this.drafts = drafts;
    this.passages = passages;
    this.reported = reported;
  }

  /**
   * @param problem why the submitted values were refused, or null
   */
  String show(TaskPage task, Answers answers, Problem problem, Model model) {
    return show(task, answers, Map.of(), problem, model);
  }

  /**
   * @param typed values of indicators that go with a report
   */
  String show(
      TaskPage task, Answers answers, Map<String, String> typed, Problem problem, Model model) {
    model.addAttribute("task", heads.of(task.card(), current.id()));
    Map<String, String> beside = passages.of(task.card(), current.id());
    List<TaskField> asked = fields.of(task.form(), task.content(), answers, beside, problem);
    List<TaskField> values = reported.fields(current.id(), task.card(), typed, problem);
    Optional<TaskField> question = question(task, asked);
    model.addAttribute("question", question.orElse(null));
    model.addAttribute(
        "fields",
        Stream.concat(asked.stream(), values.stream())
            .filter(field -> question.filter(field::equals).isEmpty())
            .toList());
    model.addAttribute("wide", !beside.isEmpty());
    model.addAttribute("problems", ofWholeForm(task, problem));
    keeping(task, model);
    model.addAttribute("submit", words.submit(task.form()));
    model.addAttribute("invalid", problem != null);
    return "task/task";
  }

  /** Returns the one question of a form whose answers are buttons; empty for all others. */
  private static Optional<TaskField> question(TaskPage task, List<TaskField> asked) {
    return TaskKind.of(task.card().task()).filter(TaskKind::isOneQuestion).stream()
        .flatMap(kind -> asked.stream().filter(field -> field.type() == FieldType.RADIO))
        .findFirst();
  }

  /** Long texts are saved while they are typed; a task that does not exist yet has no draft. */
  private void keeping(TaskPage task, Model model) {
    boolean keeps =
        task.card().id() != null
            && task.form().fields().stream().anyMatch(each -> each.type() == FieldType.TEXTAREA);
    model.addAttribute("keeps", keeps);
    model.addAttribute(
        "draft", keeps ? drafts.find(current.id(), task.card().id()).orElse(null) : null);
  }

  /** Shows a task that does not exist yet. */
  String start(TaskPage task, Answers answers, Problem problem, Model model) {
    show(task, answers, problem, model);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute(
        "fields",
        fields.of(task.form(), task.content(), answers, Map.of(), problem).stream()
            .filter(field -> !Answers.DECISION.equals(field.key()))
            .toList());
    return "task/start";
  }

  /** Returns problems that concern no field of the form. */
  private List<String> ofWholeForm(TaskPage task, Problem problem) {
    return problem == null
        ? List.of()
        : problem.each().stream()
            .filter(each -> each.field().flatMap(task.form()::field).isEmpty())
            .filter(each -> each.field().filter(TypedValues::isField).isEmpty())
            .map(fields::text)
            .toList();
  }
}
