package org.culturalpearls.portal.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.list.ListValues;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives a task to a named person, whom a coordinator finds by a part of the name. */
@Controller
@RequestMapping("/tasks/{task}/give")
class GiveController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final TaskOffice office;
  private final TaskLines lines;

  GiveController(CurrentPerson current, CaseHeads heads, TaskOffice office, TaskLines lines) {
    this.current = current;
    this.heads = heads;
    this.office = office;
    this.lines = lines;
  }

  /**
   * Who gets the task.
   *
   * @param from who had it when the page was shown, as a number; empty if nobody had
   */
  record GiveForm(String person, String from) {

    TaskOffice.Give command(String task) {
      return new TaskOffice.Give(
          task, ListValues.id(from, PersonId::new), ListValues.id(person, PersonId::new));
    }
  }

  @GetMapping
  String ask(
      @PathVariable("task") String id, @RequestParam(defaultValue = "") String find, Model model) {
    TaskCard task = office.task(current.id(), id);
    model.addAttribute(
        "form", new GiveForm("", task.assignee() == null ? "" : "" + task.assignee().value()));
    return page(task, find, model);
  }

  @PostMapping
  String give(
      @PathVariable("task") String id,
      @RequestParam(defaultValue = "") String find,
      @ModelAttribute("form") GiveForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes redirect) {
    TaskCard task = office.task(current.id(), id);
    CaseHead head = heads.head(current.id(), task.caseKey());
    if (!FormErrors.accepts(errors, () -> office.give(current.id(), form.command(id)))) {
      return page(task, find, model);
    }
    FlashMessage.after(redirect, "desk.given", "desk.given.next");
    return "redirect:" + head.path();
  }

  private String page(TaskCard task, String find, Model model) {
    List<PersonView> all = office.candidates(current.id(), task.id());
    model.addAttribute("head", heads.head(current.id(), task.caseKey()));
    model.addAttribute("task", lines.of(List.of(task), current.id(), each -> false).get(0));
    model.addAttribute("id", task.id());
    model.addAttribute("find", find);
    model.addAttribute("nobody", all.isEmpty());
    model.addAttribute("people", all.stream().flatMap(each -> found(each, find)).toList());
    return "desk/give";
  }

  private static Stream<Choice> found(PersonView person, String find) {
    String asked = find.strip().toLowerCase(Locale.ROOT);
    return (person.name() + " " + person.email()).toLowerCase(Locale.ROOT).contains(asked)
        ? Stream.of(
            new Choice(Long.toString(person.id().value()), person.name(), person.organisation()))
        : Stream.empty();
  }
}
