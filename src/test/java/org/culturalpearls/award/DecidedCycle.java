package org.culturalpearls.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.Programme;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.TitleDecision;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Cycles of the whole application whose plans were reviewed by the jury, so that their titles are
 * to be decided. Take it in with {@code @Import}.
 */
@Import(Nominated.class)
public class DecidedCycle {

  private static final Country[] FOUR = {Country.LV, Country.FI, Country.PL, Country.SE};

  /** Far from all cycles that other tests make. */
  private final Programme programme;

  private final TestProgramme tables;
  private final Nominated nominated;
  private final AwardCycleService awards;
  private final AwardSettingsService settings;
  private final TitleDecisionService decisions;
  private final ApplicationEventPublisher publisher;
  private final TransactionOperations transactions;
  private final ParticipationService participations;
  private final RuntimeService runtime;
  private final JdbcClient jdbc;

  public DecidedCycle(
      Programme programme,
      TestProgramme tables,
      Nominated nominated,
      AwardCycleService awards,
      AwardSettingsService settings,
      TitleDecisionService decisions,
      ApplicationEventPublisher publisher,
      TransactionOperations transactions,
      ParticipationService participations,
      RuntimeService runtime,
      JdbcClient jdbc) {
    this.programme = programme;
    this.tables = tables;
    this.nominated = nominated;
    this.awards = awards;
    this.settings = settings;
    this.decisions = decisions;
    this.publisher = publisher;
    this.transactions = transactions;
    this.participations = participations;
    this.runtime = runtime;
    this.jdbc = jdbc;
  }

  /**
   * A cycle with its jury.
   *
   * @param entries the best first, of different countries
   */
  public record Jury(
      CycleId cycle,
      int year,
      PersonId chair,
      PersonId deputy,
      List<PersonId> jurors,
      List<Nominated.Entry> entries) {

    /** The business key of its process. */
    public CaseKey key() {
      return new CaseKey(Integer.toString(year));
    }
  }

  /** Four plans of four countries, of which three get a title by the rule. */
  public Jury reviewed() {
    return reviewed(before(FOUR));
  }

  /** The same in a rehearsal. */
  public Jury reviewedInRehearsal() {
    int year = tables.newYear();
    CycleId cycle = tables.cycle(year);
    tables.rehearses(cycle);
    return reviewed(before(cycle, year, FOUR));
  }

  private Jury reviewed(Jury jury) {
    int value = 40;
    for (Nominated.Entry entry : jury.entries()) {
      value -= 5;
      review(jury, entry, Integer.toString(value), Integer.toString(value + 1));
    }
    jurorsAreDone(jury);
    return jury;
  }

  /** Nothing is reviewed yet. */
  public Jury before(Country... countries) {
    int year = tables.newYear();
    return before(tables.cycle(year), year, countries);
  }

  private Jury before(CycleId cycle, int year, Country... countries) {
    awards.setUp(programme.coordinator(), new AwardCycleService.SetUp(cycle, Awarded.in(year)));
    PersonId chair = tables.person("Chair " + year, Role.JUROR);
    PersonId juror = tables.person("Juror " + year, Role.JUROR);
    PersonId deputy = tables.person("Deputy " + year, Role.JUROR);
    settings.appoint(
        programme.coordinator(),
        new AwardSettingsService.Appoint(
            cycle,
            settings.forChange(programme.coordinator(), cycle).version(),
            new Appointments(List.of(), List.of(chair, juror), chair, List.of(deputy))));
    tables.closeCall(cycle);
    List<Nominated.Entry> entries = new ArrayList<>();
    for (Country country : countries) {
      Nominated.Entry entry = nominated.in(cycle, NominationState.IN_JURY, country);
      worksForItself(entry.mentee());
      waitForResults(entry);
      entries.add(entry);
    }
    return new Jury(cycle, year, chair, deputy, List.of(chair, juror), entries);
  }

  /** The selectors wrote to a town that was not selected and to one that then handed in no plan. */
  public Jury withoutPlans() {
    Jury jury = before();
    for (NominationState state : List.of(NominationState.NOT_SELECTED, NominationState.NO_PLAN)) {
      Nominated.Entry entry = nominated.in(jury.cycle(), state);
      worksForItself(entry.mentee());
      review(AwardStage.PRE_SELECTION, jury, entry, "10");
      jury.entries().add(entry);
    }
    return jury;
  }

  private void waitForResults(Nominated.Entry entry) {
    ParticipationView town = participations.participation(entry.participation());
    runtime
        .createProcessInstanceByKey("NominationProcess")
        .businessKey(town.caseKey().value())
        .setVariables(
            Map.of(
                "nominationId", entry.id().value(),
                "cycleId", entry.cycle().value(),
                "participationId", entry.participation().value(),
                "town", town.town()))
        .startBeforeActivity("CatchEvent_ResultsReleased")
        .execute();
  }

  /** Everybody else is of one organisation, which would be a conflict. */
  private void worksForItself(PersonId mentee) {
    tables.worksAt(mentee, "Town hall " + mentee.value());
  }

  /** Submitted reviews of these values, each by another juror. */
  public void review(Jury jury, Nominated.Entry entry, String... values) {
    review(AwardStage.JURY, jury, entry, values);
  }

  /** The office has let through what the reviewers wrote to the town. */
  private void review(AwardStage stage, Jury jury, Nominated.Entry entry, String... values) {
    for (int number = 0; number < values.length; number++) {
      long id = jdbc.sql("select nextval('pearl_seq')").query(Long.class).single();
      long juror = jury.jurors().get(number).value();
      jdbc.sql(
              """
              insert into review (id, version, nomination_id, cycle_id, stage, reviewer_id, state,
                assigned_by, assigned_at, declare_by, score_by, town_remarks, confidential, value,
                submitted_at, after_seeing, reason)
              values (?, 0, ?, ?, ?, ?, 'SUBMITTED', ?, now(), now(), now(),
                'Ask the young people, too.', 'Between us.', ?, now(), false, '')
              """)
          .params(
              id,
              entry.id().value(),
              jury.cycle().value(),
              stage.name(),
              juror,
              programme.coordinator().value(),
              new BigDecimal(values[number]))
          .update();
      jdbc.sql("insert into review_score (review_id, number, points) values (?, 1, 5)")
          .param(id)
          .update();
      jdbc.sql(
              """
              insert into remark_check (id, review_id, words, answer, reason, checked_by, checked_at)
              select nextval('pearl_seq'), id, town_remarks, 'LET_THROUGH', '', assigned_by, now()
              from review where id = ?
              """)
          .param(id)
          .update();
    }
  }

  public void jurorsAreDone(Jury jury) {
    jurorsAreDone(jury.cycle());
  }

  private void jurorsAreDone(CycleId cycle) {
    transactions.executeWithoutResult(
        status -> publisher.publishEvent(new AwardEvent.ReviewsIn(cycle, AwardStage.JURY)));
  }

  /** Begins the decision of a cycle that has an award, with one plan that has no review. */
  public void begin(CycleId cycle) {
    worksForItself(nominated.in(cycle, NominationState.IN_JURY).mentee());
    jurorsAreDone(cycle);
  }

  /** The first of them get a title, as many as there are by the rule. */
  public void choose(PersonId person, Jury jury, int titles) {
    decisions.prepare(
        person,
        new TitleDecisionService.Prepare(
            jury.cycle(),
            decisions.board(person, jury.cycle(), TitleDecisionService.WhatIf.nothing()).version(),
            new TitleDecision(
                jury.entries().stream()
                    .limit(titles)
                    .map(Nominated.Entry::id)
                    .collect(java.util.stream.Collectors.toSet()),
                java.util.Set.of()),
            Map.of(),
            Map.of()));
  }
}
