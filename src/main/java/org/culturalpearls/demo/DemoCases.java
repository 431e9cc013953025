package org.culturalpearls.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.shared.Slug;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the demo's running cycle and adds invented towns to it. */
@Component
@Profile("demo")
class DemoCases {

  private final CycleService cycles;
  private final DemoTownFigures towns;
  private final ParticipationService participations;
  private final DemoPeople people;
  private final DemoDesk tasks;
  private final PlanService plans;
  private final PlanContentService rows;
  private final DemoAward award;
  private CycleId cycle;

  DemoCases(
      CycleService cycles,
      DemoTownFigures towns,
      ParticipationService participations,
      DemoPeople people,
      DemoDesk tasks,
      PlanService plans,
      PlanContentService rows,
      DemoAward award) {
    this.cycles = cycles;
    this.towns = towns;
    this.participations = participations;
    this.people = people;
    this.tasks = tasks;
    this.plans = plans;
    this.rows = rows;
    this.award = award;
  }

  /** The cycle began some months ago and lasts for most of a year to come. */
  void openCycle(LocalDate today) {
    LocalDate ends = today.plusDays(330);
    cycle =
        cycles.add(
            people.get("coordinator"),
            new CycleService.Add(
                ends.getYear(),
                "Cycle " + ends.getYear(),
                DemoPeople.ZONE,
                today.minusDays(200),
                today.plusDays(45),
                ends));
    award.setUp(cycle, today);
  }

  /**
   * Adds a town to the cycle.
   *
   * @param mentee login of a member of its team, or null for the town's own lead only
   * @param mentor login of the mentor it will be matched with
   */
  DemoTown start(
      String name, Country country, Language language, Theme theme, String mentee, String mentor) {
    PersonId coordinator = people.get("coordinator");
    PersonId lead = people.teamLead("team." + Slug.of(name), name, country);
    List<PersonId> team = Stream.of(people.get(mentee), lead).filter(p -> p != null).toList();
    ParticipationId id =
        participations.start(
            coordinator,
            new ParticipationService.Start(
                towns.add(coordinator, name, country),
                cycle,
                team,
                team.get(0),
                Set.of(theme),
                Set.of(language, Language.EN)));
    return new DemoTown(
        participations.participation(id),
        team.get(0),
        people.get(mentor),
        coordinator,
        tasks,
        new DemoPlan(plans, rows));
  }
}
