package org.culturalpearls;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Programme.Newcomer;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;

/** Rehearsals of the whole application, with an award. */
public class Rehearsing {

  private final Programme programme;
  private final TestProgramme tables;
  private final CycleService cycles;
  private final AwardCycleService awards;
  private final ParticipationService participations;

  public Rehearsing(
      Programme programme,
      TestProgramme tables,
      CycleService cycles,
      AwardCycleService awards,
      ParticipationService participations) {
    this.programme = programme;
    this.tables = tables;
    this.cycles = cycles;
    this.awards = awards;
    this.participations = participations;
  }

  /** Of a title year after all others. */
  public CycleId begun() {
    return withAward(added(tables.newYear(), true));
  }

  public CycleId withAward(CycleId cycle) {
    int year = cycles.cycle(cycle).titleYear();
    awards.setUp(programme.coordinator(), new AwardCycleService.SetUp(cycle, Awarded.in(year)));
    return cycle;
  }

  public CycleId added(int year, boolean rehearsal) {
    return cycles.add(
        programme.coordinator(),
        new CycleService.Add(
            year,
            "Trial run " + year,
            ZoneId.of("Europe/Stockholm"),
            LocalDate.of(year - 1, 9, 1),
            LocalDate.of(year, 3, 31).atTime(LocalTime.of(18, 0)),
            LocalDate.of(year, 12, 31),
            rehearsal));
  }

  /** A town takes part, as in any cycle: its mentor is sought and its plan begun. */
  public Case town(CycleId cycle) {
    return town(cycle, programme.newcomer());
  }

  public Case town(CycleId cycle, Newcomer newcomer) {
    ParticipationId id =
        participations.start(
            programme.coordinator(),
            new ParticipationService.Start(
                newcomer.town(),
                cycle,
                List.of(newcomer.mentee(), newcomer.secondMentee()),
                newcomer.mentee(),
                Set.of(Theme.LONELINESS),
                Set.of(Language.ET, Language.EN)));
    return programme.caseOf(newcomer, id);
  }
}
