package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.cycle.CycleFigures;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.portal.shell.Zones;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Formats a cycle for the coordinators' pages. */
@Component
class CyclePages {

  private final CycleService cycles;
  private final PeopleService people;
  private final PersonDates dates;

  CyclePages(CycleService cycles, PeopleService people, PersonDates dates) {
    this.cycles = cycles;
    this.people = people;
    this.dates = dates;
  }

  List<CycleView> all(PersonId reader) {
    people.requireRole(reader, Role.COORDINATOR);
    return cycles.cycles();
  }

  CycleView cycle(PersonId reader, long id) {
    people.requireRole(reader, Role.COORDINATOR);
    return cycles.cycle(new CycleId(id));
  }

  /** Fills the form for name and dates; the cycle is null for a new one. */
  void answers(Model model, CycleView cycle) {
    model.addAttribute("zones", Zones.with(cycle == null ? Zones.PROGRAMME : cycle.zone()));
  }

  List<Fact> facts(CycleView cycle) {
    return List.of(
        new Fact("field.name", cycle.name()),
        new Fact("field.opensOn", dates.day(cycle.opensOn())),
        new Fact("field.planDueOn", dates.local(cycle.planDueAt())),
        new Fact("field.endsOn", dates.day(cycle.endsOn())),
        new Fact("field.zone", PersonDates.cityOf(cycle.zone())));
  }

  /** Returns the figures of a finished cycle; empty if they were not published. */
  List<Fact> figures(CycleView cycle) {
    CycleFigures figures = cycle.figures();
    return figures == null
        ? List.of()
        : List.of(
            new Fact("field.entries", Integer.toString(figures.entries())),
            new Fact("field.preSelected", Integer.toString(figures.preSelected())),
            new Fact("field.plans", Integer.toString(figures.plans())),
            new Fact("field.titles", Integer.toString(figures.titles())));
  }
}
