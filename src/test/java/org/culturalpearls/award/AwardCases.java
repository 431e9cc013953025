package org.culturalpearls.award;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.StartedDatabase;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.context.event.EventListener;

/** Cycles with an award for tests, each in a title year of its own. */
public class AwardCases {

  private static final AtomicInteger YEARS = new AtomicInteger(2030);

  private final TestProgramme programme;
  private final AwardCycleService awards;
  private final AwardSettingsService settings;
  private PersonId coordinator;

  public AwardCases(
      TestProgramme programme, AwardCycleService awards, AwardSettingsService settings) {
    this.programme = programme;
    this.awards = awards;
    this.settings = settings;
  }

  @EventListener(StartedDatabase.ClassEnded.class)
  synchronized void begin() {
    coordinator = null;
  }

  /** A cycle and its title year. */
  public record Year(CycleId cycle, int title) {

    public CaseKey key() {
      return new CaseKey(Integer.toString(title));
    }
  }

  public synchronized PersonId coordinator() {
    if (coordinator == null) {
      coordinator = programme.person("Coordinator", Role.COORDINATOR);
    }
    return coordinator;
  }

  public Year cycle() {
    int year = YEARS.incrementAndGet();
    return new Year(programme.cycle(year), year);
  }

  public Year withAward() {
    Year year = cycle();
    awards.setUp(
        coordinator(), new AwardCycleService.SetUp(year.cycle(), Awarded.in(year.title())));
    return year;
  }

  /** One whose areas are these, and not those of the award before it. */
  public Year withAward(EligibleArea... areas) {
    Year year = withAward();
    settings.changeAreas(
        coordinator(),
        new AwardSettingsService.ChangeAreas(
            year.cycle(), version(year), List.of(areas), "Where the programme works."));
    return year;
  }

  public AwardSettings settings(Year year) {
    return settings.forChange(coordinator(), year.cycle()).value();
  }

  public long version(Year year) {
    return settings.forChange(coordinator(), year.cycle()).version();
  }

  public void appoint(Year year, List<PersonId> selectors, List<PersonId> jurors, PersonId chair) {
    settings.appoint(
        coordinator(),
        new AwardSettingsService.Appoint(
            year.cycle(), version(year), new Appointments(selectors, jurors, chair, List.of())));
  }
}
