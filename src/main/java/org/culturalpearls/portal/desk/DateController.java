package org.culturalpearls.portal.desk;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.task.TaskLines;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.TaskOffice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the due date of a task, for coordinators. */
@Controller
@RequestMapping("/tasks/{task}/date")
class DateController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final TaskOffice office;
  private final TaskLines lines;

  DateController(CurrentPerson current, CaseHeads heads, TaskOffice office, TaskLines lines) {
    this.current = current;
    this.heads = heads;
    this.office = office;
    this.lines = lines;
  }

  /**
   * Another day.
   *
   * @param from the due date when the page was shown; empty if there was none
   */
  record DateForm(String day, String from) {

    TaskOffice.MoveDate command(String task) {
      return new TaskOffice.MoveDate(task, read(), FormValues.date("day", day));
    }

    private Instant read() {
      try {
        return from == null || from.isEmpty() ? null : Instant.parse(from);
      } catch (DateTimeParseException changedOnTheWay) {
        return null;
      }
    }
  }

  @GetMapping
  String ask(@PathVariable("task") String id, Model model) {
    TaskCard task = office.task(current.id(), id);
    model.addAttribute("form", new DateForm("", task.due() == null ? "" : task.due().toString()));
    return page(task, model);
  }

  @PostMapping
  String move(
      @PathVariable("task") String id,
      @ModelAttribute("form") DateForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes redirect) {
    TaskCard task = office.task(current.id(), id);
    CaseHead head = heads.head(current.id(), task.caseKey());
    if (!FormErrors.accepts(errors, () -> office.moveDate(current.id(), form.command(id)))) {
      return page(task, model);
    }
    FlashMessage.after(redirect, "desk.moved", "desk.moved.next");
    return "redirect:" + head.path();
  }

  private String page(TaskCard task, Model model) {
    model.addAttribute("head", heads.head(current.id(), task.caseKey()));
    model.addAttribute("task", lines.of(List.of(task), current.id(), each -> false).get(0));
    model.addAttribute("id", task.id());
    return "desk/date";
  }
}
