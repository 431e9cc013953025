package org.culturalpearls.portal.practice;

import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows working copies: authors their own, editors and experts what is asked of them. */
@Controller
class MyPracticesController {

  private final CurrentPerson current;
  private final PracticeService practices;
  private final AdoptionService adoptions;
  private final PracticeFileService files;
  private final ShownOpinions opinions;
  private final UserTasks tasks;
  private final FormTokens forms;

  MyPracticesController(
      CurrentPerson current,
      PracticeService practices,
      AdoptionService adoptions,
      PracticeFileService files,
      ShownOpinions opinions,
      UserTasks tasks,
      FormTokens forms) {
    this.current = current;
    this.practices = practices;
    this.adoptions = adoptions;
    this.files = files;
    this.opinions = opinions;
    this.tasks = tasks;
    this.forms = forms;
  }

  @GetMapping("/my-practices")
  String mine(@RequestParam(required = false) String page, Model model) {
    model.addAttribute("practices", practices.own(current.id(), FormValues.page(page)));
    model.addAttribute("mayWrite", current.has(Role.MENTEE) || current.has(Role.MENTOR));
    model.addAttribute("once", FormTokens.newToken());
    return "practice/mine";
  }

  @PostMapping("/my-practices")
  String write(
      @RequestParam(name = FormTokens.TOKEN, required = false) String once,
      RedirectAttributes after) {
    PersonId author = current.id();
    forms.once(once, () -> practices.write(author));
    FlashMessage.after(after, "practice.begun", "practice.begun.next");
    return "redirect:/my-practices";
  }

  @GetMapping("/my-practices/{id:\\d+}")
  String show(@PathVariable long id, @RequestParam(required = false) String page, Model model) {
    PersonId reader = current.id();
    PracticeView practice = practices.practice(reader, new PracticeId(id));
    boolean author = practice.author().equals(reader);
    model.addAttribute("practice", practice);
    model.addAttribute(
        "shown", new ShownPractice(practice.content(), practice.town(), practice.evidence()));
    model.addAttribute("checks", practices.checks(reader, practice.id()));
    model.addAttribute("opinions", opinions.of(practices.opinions(reader, practice.id())));
    model.addAttribute("takenUp", adoptions.takenUp(practice.id(), FormValues.page(page)));
    model.addAttribute("files", files.ofDraft(reader, practice.id()));
    model.addAttribute("ofAuthor", author);
    model.addAttribute("mayEdit", author && practice.stage().isWritable());
    model.addAttribute("sections", PracticeSection.values());
    model.addAttribute("task", task(reader, practice.id()).map(TaskCard::id).orElse(null));
    return "practice/draft";
  }

  /** The one open task of a practice, if it is this reader's turn. */
  private Optional<TaskCard> task(PersonId reader, PracticeId id) {
    return tasks.ofCase(id.key()).stream()
        .filter(card -> tasks.mayDo(reader, card.id()))
        .findFirst();
  }

  /** Goes on with a draft that was brought in. */
  @PostMapping("/my-practices/{id:\\d+}/start")
  String start(@PathVariable long id, RedirectAttributes after) {
    practices.start(current.id(), new PracticeId(id));
    FlashMessage.after(after, "practice.started", "practice.started.next");
    return "redirect:/my-practices/" + id;
  }

  /** Deletes a draft that was brought in; of another one its task asks. */
  @PostMapping("/my-practices/{id:\\d+}/discard")
  String discard(@PathVariable long id, RedirectAttributes after) {
    practices.discardImported(current.id(), new PracticeId(id));
    FlashMessage.after(after, "practice.discarded", null);
    return "redirect:/my-practices";
  }

  @PostMapping("/my-practices/{id:\\d+}/update")
  String update(@PathVariable long id, RedirectAttributes after) {
    practices.update(current.id(), new PracticeId(id));
    FlashMessage.after(after, "practice.update-begun", "practice.update-begun.next");
    return "redirect:/my-practices/" + id;
  }

  @PostMapping("/my-practices/{id:\\d+}/archive")
  String archive(@PathVariable long id, RedirectAttributes after) {
    practices.archive(current.id(), new PracticeId(id));
    FlashMessage.after(after, "practice.archived", "practice.archived.next");
    return "redirect:/practices/" + id;
  }
}
