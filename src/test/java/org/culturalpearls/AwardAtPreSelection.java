package org.culturalpearls;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.Awarded;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An award in a cycle of its own at pre-selection: four selectors, five jurors, a chair, a deputy.
 * Made anew for each test that needs one; finish it afterwards, so that lists of open cycles, which
 * other tests look at, do not grow.
 */
public abstract class AwardAtPreSelection {

  final JdbcClient jdbc;
  private final AwardCycleService awards;
  private final AwardSettingsService settings;
  final ParticipationService participations;
  private final TestClock clock;
  private final TestProgramme programme;
  private final Nominated nominated;

  AwardAtPreSelection(
      JdbcClient jdbc,
      AwardCycleService awards,
      AwardSettingsService settings,
      ParticipationService participations,
      TestClock clock) {
    this.jdbc = jdbc;
    this.awards = awards;
    this.settings = settings;
    this.participations = participations;
    this.clock = clock;
    this.programme = new TestProgramme(jdbc);
    this.nominated = new Nominated(programme, jdbc);
  }

  /** The award of a cycle and its people. */
  public record Year(
      CycleId cycle,
      int title,
      PersonId coordinator,
      List<PersonId> selectors,
      List<PersonId> jurors,
      PersonId deputy) {

    public PersonId chair() {
      return jurors.get(0);
    }
  }

  /** On 11 January of the title year, when selectors review. */
  public Year begin() {
    int title = programme.newYear();
    clock.set(LocalDate.of(title - 1, 9, 2).atTime(8, 0).atZone(ZoneId.of("UTC")).toInstant());
    PersonId coordinator = programme.person("Coordinator of " + title, Role.COORDINATOR);
    CycleId cycle = programme.cycle(title);
    awards.setUp(coordinator, new AwardCycleService.SetUp(cycle, Awarded.in(title)));
    List<PersonId> selectors = people("Selector", 4, Role.SELECTOR);
    List<PersonId> jurors = people("Juror", 5, Role.JUROR);
    PersonId deputy = programme.person("Deputy of " + title, Role.JUROR);
    takeThePublishedRules(coordinator, cycle);
    Versioned<AwardSettings> now = settings.forChange(coordinator, cycle);
    settings.appoint(
        coordinator,
        new AwardSettingsService.Appoint(
            cycle,
            now.version(),
            new Appointments(selectors, jurors, jurors.get(0), List.of(deputy))));
    goTo(title, 1, 11);
    return new Year(cycle, title, coordinator, selectors, jurors, deputy);
  }

  /** Not those of the last award, which another test may have set. */
  private void takeThePublishedRules(PersonId coordinator, CycleId cycle) {
    Versioned<AwardSettings> now = settings.forChange(coordinator, cycle);
    settings.changeRules(
        coordinator,
        new AwardSettingsService.ChangeRules(
            cycle,
            now.version(),
            new AwardRules(
                new TitleRule(3, 1, 1, false, BigDecimal.valueOf(2)),
                0,
                Map.of(AwardStage.PRE_SELECTION, 3, AwardStage.JURY, 5)),
            "As published"));
  }

  public void goTo(int year, int month, int day) {
    clock.set(
        LocalDateTime.of(LocalDate.of(year, month, day), LocalTime.of(9, 0))
            .atZone(ZoneId.of("UTC"))
            .toInstant());
  }

  private List<PersonId> people(String name, int many, Role role) {
    List<PersonId> people = new ArrayList<>();
    for (int number = 1; number <= many; number++) {
      people.add(programme.person(name + " " + number, role));
    }
    return people;
  }

  public Entry eligible(Year year, Country country) {
    return inTownHall(nominated.in(year.cycle(), NominationState.ELIGIBLE, country));
  }

  public Entry inJury(Year year, Country country) {
    return inTownHall(nominated.in(year.cycle(), NominationState.IN_JURY, country));
  }

  /** Everybody else of these tests is of one and the same organisation. */
  private Entry inTownHall(Entry entry) {
    programme.worksAt(entry.mentee(), "The town hall");
    return entry;
  }

  public CaseKey key(Entry entry) {
    return participations.participation(entry.participation()).caseKey();
  }

  public String town(Entry entry) {
    return participations.participation(entry.participation()).town();
  }

  /** Somebody who mentored the town before, and may not see its nomination. */
  public void mentored(PersonId person, Entry entry) {
    jdbc.sql(
            """
            insert into mentoring (id, version, participation_id, state, lead_id, sought_at,
              ended_at)
            values (nextval('pearl_seq'), 0, ?, 'COMPLETED', ?, now(), now())
            """)
        .params(entry.participation().value(), person.value())
        .update();
  }

  /** Of the same town, in a cycle of its own. */
  public ParticipationId otherCase(Entry entry) {
    PersonId mentee = programme.person("Mentee of before", Role.MENTEE);
    CycleId cycle = programme.cycle(programme.newYear());
    ParticipationId other = programme.participation(cycle, entry.town(), mentee);
    jdbc.sql("update cycle set finished = true where id = ?").param(cycle.value()).update();
    return other;
  }

  public PersonId person(String name, Role... roles) {
    return programme.person(name, roles);
  }

  public void finish(Year year) {
    jdbc.sql("update cycle set finished = true where id = ?").param(year.cycle().value()).update();
    clock.reset();
  }
}
