package org.culturalpearls.portal.cases;

import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the list of cases: all for coordinators, with a search; for everybody else their own. */
@Controller
class CasesController {

  private final CurrentPerson current;
  private final ParticipationService participations;
  private final CaseAccess access;
  private final CycleService cycles;
  private final CaseLines lines;
  private final Choices choices;

  CasesController(
      CurrentPerson current,
      ParticipationService participations,
      CaseAccess access,
      CycleService cycles,
      CaseLines lines,
      Choices choices) {
    this.current = current;
    this.participations = participations;
    this.access = access;
    this.cycles = cycles;
    this.lines = lines;
    this.choices = choices;
  }

  @GetMapping("/cases")
  String cases(
      @ModelAttribute("form") CaseSearchForm form,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    PersonId reader = current.id();
    boolean all = current.has(Role.COORDINATOR);
    model.addAttribute("cases", all ? found(reader, form, page) : own(reader));
    model.addAttribute("all", all);
    model.addAttribute("url", form.url());
    if (all) {
      model.addAttribute("stages", choices.of(Stage.values(), "stage."));
      model.addAttribute("cycles", cycleChoices());
    }
    return "cases/cases";
  }

  private Paged<CaseLine> found(PersonId reader, CaseSearchForm form, int page) {
    var found = participations.search(reader, form.search(Math.max(page, 0)));
    return new Paged<>(lines.of(found.items(), reader), found.page(), found.hasNext());
  }

  private Paged<CaseLine> own(PersonId reader) {
    return new Paged<>(lines.ofOwn(access.own(reader), reader), 0, false);
  }

  private List<Choice> cycleChoices() {
    return cycles.cycles().stream()
        .map(cycle -> new Choice(Long.toString(cycle.id().value()), cycle.name()))
        .toList();
  }
}
