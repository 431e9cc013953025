package org.culturalpearls.portal.task;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.TaskDrafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Saves what is typed into a task's form before it is sent; the response is a fragment of the
 * task's page, or why it was not saved.
 */
@Controller
class TaskKeepingController {

  private final CurrentPerson current;
  private final TaskDrafts drafts;

  TaskKeepingController(CurrentPerson current, TaskDrafts drafts) {
    this.current = current;
    this.drafts = drafts;
  }

  @PostMapping("/tasks/{task}/draft")
  String keep(
      @PathVariable("task") String task,
      @RequestParam MultiValueMap<String, String> sent,
      @ModelAttribute("form") Read form,
      BindingResult errors,
      Model model) {
    PersonId person = current.id();
    TaskDrafts.Draft[] kept = new TaskDrafts.Draft[1];
    if (!FormErrors.accepts(
        errors,
        () ->
            kept[0] =
                drafts.keep(person, task, Answers.sent(sent).typed(), form.versionOrNone()))) {
      return "task/kept :: refused";
    }
    model.addAttribute("draft", kept[0]);
    return "task/kept :: kept";
  }

  /**
   * The draft that the form was filled with.
   *
   * @param version as sent; what is no number is that of no draft
   */
  record Read(String version) {

    long versionOrNone() {
      return version != null && version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
    }
  }
}
