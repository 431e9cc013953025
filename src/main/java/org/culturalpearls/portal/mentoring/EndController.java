package org.culturalpearls.portal.mentoring;

import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the agreed end of a mentoring; for its lead mentor and coordinators. */
@Controller
@RequestMapping("/cases/{caseKey}/agreement/end")
class EndController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MentoringService mentorings;
  private final MentoringEndService ends;
  private final CycleService cycles;
  private final PeopleService people;
  private final PersonDates dates;

  EndController(
      CurrentPerson current,
      CaseHeads heads,
      MentoringService mentorings,
      MentoringEndService ends,
      CycleService cycles,
      PeopleService people,
      PersonDates dates) {
    this.current = current;
    this.heads = heads;
    this.mentorings = mentorings;
    this.ends = ends;
    this.cycles = cycles;
    this.people = people;
    this.dates = dates;
  }

  /** Returns whether this person is offered to move the end of this mentoring. */
  static boolean mayMove(PersonId person, MentoringView mentoring, PeopleService people) {
    return mentoring.state() == MentoringState.ACTIVE
        && (person.equals(mentoring.lead()) || people.hasRole(person, Role.COORDINATOR));
  }

  @GetMapping
  String ask(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    MentoringView mentoring = movable(head);
    model.addAttribute("form", EndForm.of(mentoring));
    return form(head, mentoring, model);
  }

  @PostMapping
  String move(
      @PathVariable String caseKey,
      @ModelAttribute("form") EndForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    CaseHead head = heads.head(current.id(), caseKey);
    MentoringView mentoring = movable(head);
    if (!FormErrors.accepts(errors, () -> ends.moveEnd(current.id(), form.command(mentoring)))) {
      if (!mentoring.endsOn().toString().equals(form.from())) {
        model.addAttribute(
            "newer", List.of(new Fact("agreement.ends", dates.day(mentoring.endsOn()))));
      }
      return form(head, mentoring, model);
    }
    FlashMessage.after(after, "end.moved", "end.moved.next");
    return "redirect:" + head.path() + "/agreement";
  }

  private MentoringView movable(CaseHead head) {
    return mentorings
        .current(head.id())
        .filter(mentoring -> mayMove(current.id(), mentoring, people))
        .orElseThrow(() -> new NotAllowed("error.portal.no-end-now"));
  }

  private String form(CaseHead head, MentoringView mentoring, Model model) {
    model.addAttribute("head", head);
    model.addAttribute("mentoring", mentoring);
    model.addAttribute("cycle", cycles.cycle(head.participation().cycleId()));
    return "mentoring/end";
  }
}
