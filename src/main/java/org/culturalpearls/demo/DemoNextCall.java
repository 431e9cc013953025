package org.culturalpearls.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.workflow.model.ProcessKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Creates the cycle after the demo's running one, with an open call: some of its towns enter, and
 * the others can.
 */
@Component
@Profile("demo")
class DemoNextCall {

  private static final Map<NominationSection, String> TEXTS =
      Map.of(
          NominationSection.MOTIVATION,
          "Our plan of this year brought people back to the square. We want to go on with others.",
          NominationSection.NEEDS,
          "Every third of us lives alone. We have a choir, a cinema and people who repair things.",
          NominationSection.APPROACH,
          "Each street makes one evening a year for the whole town, in its own way.",
          NominationSection.PEOPLE,
          "The library leads, with the fire brigade, two schools and the home for the elderly.",
          NominationSection.IMPACT,
          "After three years two of three people know somebody two streets away.",
          NominationSection.CAPACITY,
          "One person works half of the week for it; the town gives 20,000 euros a year.",
          NominationSection.OPENNESS,
          "We exchange evenings with a town across the sea and write down how each was made.");

  private final CycleService cycles;
  private final AwardCycleService awards;
  private final DemoAward award;
  private final NominationService nominations;
  private final ParticipationService participations;
  private final DemoPeople people;
  private final DemoDesk tasks;
  private CycleId cycle;

  DemoNextCall(
      CycleService cycles,
      AwardCycleService awards,
      DemoAward award,
      NominationService nominations,
      ParticipationService participations,
      DemoPeople people,
      DemoDesk tasks) {
    this.cycles = cycles;
    this.awards = awards;
    this.award = award;
    this.nominations = nominations;
    this.participations = participations;
    this.people = people;
    this.tasks = tasks;
  }

  void open(LocalDate today) {
    int titleYear = today.plusDays(330).getYear() + 1;
    cycle =
        cycles.add(
            people.get("coordinator"),
            new CycleService.Add(
                titleYear,
                "Cycle " + titleYear,
                DemoPeople.ZONE,
                today.minusDays(25),
                today.plusDays(150),
                LocalDate.of(titleYear, 12, 31)));
    awards.setUp(
        people.get("coordinator"),
        new AwardCycleService.SetUp(
            cycle,
            new AwardDates(
                at(today.minusDays(20), 9),
                at(today.plusDays(25), 12),
                15,
                at(today.plusDays(70), 18),
                at(today.plusDays(200), 18),
                at(today.plusDays(220), 12))));
    award.appoint(cycle);
  }

  /** Begins a nomination and writes two sections. */
  void draft(DemoTown town) {
    NominationId id = begin(town);
    write(town, id, EnumSet.of(NominationSection.MOTIVATION, NominationSection.NEEDS));
  }

  /** Writes and submits a nomination, whose eligibility is to be checked. */
  void submit(DemoTown town) {
    NominationId id = begin(town);
    write(town, id, EnumSet.allOf(NominationSection.class));
    tasks.complete(
        participations
            .participation(nominations.nomination(town.mentee(), id).participation())
            .caseKey(),
        ProcessKind.NOMINATION,
        town.mentee(),
        Map.of("confirm", true));
  }

  private NominationId begin(DemoTown town) {
    return nominations.start(
        town.mentee(), new NominationService.Start(cycle, town.town().id(), ""));
  }

  private void write(DemoTown town, NominationId id, Set<NominationSection> sections) {
    List<NominationService.Write> written =
        Stream.of(NominationSection.values())
            .filter(sections::contains)
            .map(section -> new NominationService.Write(section, 0, TEXTS.get(section), ""))
            .toList();
    nominations.saveDraft(town.mentee(), id, written);
  }

  private static LocalDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0);
  }
}
