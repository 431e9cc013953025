package org.culturalpearls.portal.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.desk.MilestoneListService.Stands;
import org.culturalpearls.desk.ProgrammeService;
import org.culturalpearls.desk.ProgrammeService.Figures;
import org.culturalpearls.mentoring.matching.MentorLoadService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows coordinators who has how much to do, and where the cases of a cycle wait. */
@Controller
class ProgrammeController {

  private final CurrentPerson current;
  private final ProgrammeService programme;
  private final MentorLoadService loads;
  private final CycleService cycles;
  private final WaitingLines waiting;
  private final MentorTable mentors;

  ProgrammeController(
      CurrentPerson current,
      ProgrammeService programme,
      MentorLoadService loads,
      CycleService cycles,
      WaitingLines waiting,
      MentorTable mentors) {
    this.current = current;
    this.programme = programme;
    this.loads = loads;
    this.cycles = cycles;
    this.waiting = waiting;
    this.mentors = mentors;
  }

  @GetMapping("/programme")
  String show(
      @ModelAttribute("form") ProgrammeForm form,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    PersonId reader = current.id();
    model.addAttribute("mentors", mentors.page(loads.loads(reader), form.order(), page));
    model.addAttribute("heads", MentorTable.heads(form));
    model.addAttribute("url", form.url());
    List<CycleView> all = cycles.cycles();
    Optional<CycleView> chosen = form.chosen(all);
    chosen.ifPresent(cycle -> figures(reader, cycle, model));
    model.addAttribute(
        "form", new ProgrammeForm(chosen.map(ProgrammeForm::id).orElse(""), form.sort()));
    model.addAttribute("cycles", ListValues.cycles(all));
    return "desk/programme";
  }

  private void figures(PersonId reader, CycleView cycle, Model model) {
    Figures figures = programme.figures(reader, cycle.id());
    model.addAttribute("cycle", cycle);
    model.addAttribute("cases", StageTotals.of(figures.stages(), cycle));
    model.addAttribute("waiting", waiting.of(figures.waiting(), cycle));
    model.addAttribute("quarters", figures.checkIns());
    model.addAttribute("chart", TrendChart.of(figures.checkIns()));
    model.addAttribute("milestones", figures.milestones());
    model.addAttribute(
        "milestoneLinks",
        Stream.of(Stands.REACHED, Stands.OPEN, Stands.OVERDUE, Stands.DROPPED, Stands.MOVED)
            .map(
                stands ->
                    new MilestonesFilter(null, stands.name(), ProgrammeForm.id(cycle), null, null)
                        .url())
            .toList());
    model.addAttribute("indicators", figures.indicators());
  }
}
