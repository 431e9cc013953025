package org.culturalpearls.portal.task;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.shell.CaseLoggingInterceptor;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.TaskPage;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Claims a group's task and gives it back. Values already typed into its form are submitted along,
 * and shown again.
 */
@Controller
@RequestMapping("/tasks/{task}")
class TakingController {

  private final CurrentPerson current;
  private final UserTasks tasks;
  private final TaskPages pages;
  private final CaseOfRefusedTask caseOfTask;

  TakingController(
      CurrentPerson current, UserTasks tasks, TaskPages pages, CaseOfRefusedTask caseOfTask) {
    this.current = current;
    this.tasks = tasks;
    this.pages = pages;
    this.caseOfTask = caseOfTask;
  }

  @PostMapping(params = "take")
  String take(
      @PathVariable("task") String id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    return then(tasks::take, request, id, () -> again(id, sent, "task.taken", model, redirect));
  }

  @PostMapping(params = "giveBack")
  String giveBack(
      @PathVariable("task") String id,
      @RequestParam MultiValueMap<String, String> sent,
      Model model,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    return then(
        tasks::giveBack, request, id, () -> again(id, sent, "task.given-back", model, redirect));
  }

  private String then(
      BiConsumer<PersonId, String> act,
      HttpServletRequest request,
      String id,
      Supplier<String> answer) {
    return caseOfTask.unless(
        request,
        id,
        () -> {
          act.accept(current.id(), id);
          return answer.get();
        });
  }

  /** Shows the task again with the typed values, which are not stored. */
  private String again(
      String id,
      MultiValueMap<String, String> sent,
      String notice,
      Model model,
      RedirectAttributes redirect) {
    TaskPage task = tasks.open(current.id(), id);
    CaseLoggingInterceptor.about(task.card().caseKey());
    Answers untouched = Answers.prefilled(task.form(), task.content());
    Answers answers = Answers.sent(sent).over(untouched, task.form());
    if (answers.same(untouched, task.form())) {
      FlashMessage.after(redirect, notice, notice + ".next");
      return "redirect:/tasks/{task}";
    }
    model.addAttribute("notice", new FlashMessage(notice, notice + ".next", new Object[0]));
    return pages.show(task, answers, null, model);
  }
}
