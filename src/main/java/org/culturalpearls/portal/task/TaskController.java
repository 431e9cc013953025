package org.culturalpearls.portal.task;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.portal.indicator.TypedValues;
import org.culturalpearls.portal.shell.CaseLoggingInterceptor;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.TaskDrafts;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows a task with its form, the same as in Tasklist. {@link UserTasks} checks whether the person
 * may see and do it, for every entry point.
 */
@Controller
@RequestMapping("/tasks/{task}")
class TaskController {

  private final CurrentPerson current;
  private final UserTasks tasks;
  private final TaskDrafts drafts;
  private final TaskPages pages;
  private final AfterTask after;
  private final CaseOfRefusedTask caseOfTask;
  private final ReportedValues reported;

  TaskController(
      CurrentPerson current,
      UserTasks tasks,
      TaskDrafts drafts,
      TaskPages pages,
      AfterTask after,
      CaseOfRefusedTask caseOfTask,
      ReportedValues reported) {
    this.current = current;
    this.tasks = tasks;
    this.drafts = drafts;
    this.pages = pages;
    this.after = after;
    this.caseOfTask = caseOfTask;
    this.reported = reported;
  }

  @GetMapping
  String show(@PathVariable("task") String id, Model model, HttpServletRequest request) {
    TaskPage task = caseOfTask.unless(request, id, () -> tasks.open(current.id(), id));
    CaseLoggingInterceptor.about(task.card().caseKey());
    Answers known = Answers.prefilled(task.form(), task.content());
    Answers typed =
        drafts
            .find(current.id(), id)
            .map(draft -> new Answers(draft.typed()).over(known, task.form()))
            .orElse(known);
    return pages.show(task, typed, null, model);
  }

  @PostMapping
  String submit(
      @PathVariable("task") String id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return caseOfTask.unless(request, id, () -> submit(id, sent, model, response, redirect));
  }

  private String submit(
      String id,
      MultiValueMap<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    PersonId person = current.id();
    TaskPage task = tasks.open(person, id);
    CaseLoggingInterceptor.about(task.card().caseKey());
    Answers answers = Answers.sent(sent);
    Map<String, String> typed = TypedValues.typed(sent);
    try {
      submit(person, task, answers, typed);
    } catch (RuleBroken refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return pages.show(task, answers, typed, refused, model);
    } catch (ChangedMeanwhile conflict) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      return pages.show(task, answers, typed, conflict, model);
    }
    if (answers.discard()) {
      after.discarded(task.card(), redirect);
    } else {
      after.tell(task.card(), redirect);
    }
    return "redirect:/tasks";
  }

  /** Values of indicators go with a report only, and are stored with it or not at all. */
  private void submit(PersonId person, TaskPage task, Answers answers, Map<String, String> typed) {
    Map<String, Object> values = answers.values(task.form());
    Optional<MilestoneId> milestone =
        ReportedValues.reportOn(task.card())
            .filter(on -> !typed.isEmpty() && answers.is("next", "report"));
    if (milestone.isEmpty()) {
      tasks.submit(person, task.card().id(), values);
    } else {
      tasks.submit(
          person, task.card().id(), values, () -> reported.enter(person, milestone.get(), typed));
    }
  }
}
