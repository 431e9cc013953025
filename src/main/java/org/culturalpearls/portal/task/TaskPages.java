package org.culturalpearls.portal.task;

import java.util.List;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.workflow.tasks.FormTokens;
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

  TaskPages(CurrentPerson current, TaskHeads heads, TaskFields fields, TaskWords words) {
    this.current = current;
    this.heads = heads;
    this.fields = fields;
    this.words = words;
  }

  /**
   * @param problem why the submitted values were refused, or null
   */
  String show(TaskPage task, Answers answers, Problem problem, Model model) {
    model.addAttribute("task", heads.of(task.card(), current.id()));
    model.addAttribute("fields", fields.of(task.form(), task.content(), answers, problem));
    model.addAttribute("problems", ofWholeForm(task, problem));
    model.addAttribute("submit", words.submit(task.form()));
    model.addAttribute("invalid", problem != null);
    return "task/task";
  }

  /** Shows a task that does not exist yet. */
  String start(TaskPage task, Answers answers, Problem problem, Model model) {
    show(task, answers, problem, model);
    model.addAttribute("once", FormTokens.newToken());
    model.addAttribute(
        "fields",
        fields.of(task.form(), task.content(), answers, problem).stream()
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
            .map(fields::text)
            .toList();
  }
}
