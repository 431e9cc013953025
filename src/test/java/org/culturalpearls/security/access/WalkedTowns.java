package org.culturalpearls.security.access;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Programme.Newcomer;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.ValueId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Other towns of the same people, which have come further; the clock begins again afterwards. */
public class WalkedTowns {

  private final Programme programme;
  private final Engine engine;
  private final AgreedTown agreed;
  private final PlannedTown planned;
  private final MentoringService mentorings;
  private final MilestoneService milestones;
  private final PlanService plans;
  private final PlanContentService rows;
  private final IndicatorService indicators;
  private final LinkService links;
  private final JdbcClient jdbc;
  private final TestClock clock;

  public WalkedTowns(
      Programme programme,
      Engine engine,
      AgreedTown agreed,
      PlannedTown planned,
      MentoringService mentorings,
      MilestoneService milestones,
      PlanService plans,
      PlanContentService rows,
      IndicatorService indicators,
      LinkService links,
      JdbcClient jdbc,
      TestClock clock) {
    this.programme = programme;
    this.engine = engine;
    this.agreed = agreed;
    this.planned = planned;
    this.mentorings = mentorings;
    this.milestones = milestones;
    this.plans = plans;
    this.rows = rows;
    this.indicators = indicators;
    this.links = links;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Its plan is in force, in its first version, with an indicator of its measure. */
  Case inForce(Case of, PersonId mentor) {
    Case running = another(of);
    agreed.match(running, mentor, null);
    planned.assess(running);
    planned.write(running);
    RowId measure = plans.plan(mentor, running.id()).content().measures().get(0).id();
    rows.add(running.mentee(), running.id(), Indicators.guests(measure));
    planned.submit(running, mentor);
    clock.reset();
    return running;
  }

  /** Where the measure of a plan in force is, with its indicator and a value of that. */
  Map<String, Object> measured(Case running) {
    PlanContent plan = plans.plan(running.mentee(), running.id()).content();
    RowId indicator = plan.indicators().get(0).id();
    Value value = new Value(Indicators.BEGINNING, new BigDecimal("12"), "At the door", "");
    ValueId entered = indicators.enter(running.mentee(), running.id(), indicator, value);
    return Map.of(
        "{caseKey}", running.key(),
        "{measure:\\d+}", plan.measures().get(0).id().value(),
        "{indicator:\\d+}", indicator.value(),
        "{value:\\d+}", entered.value());
  }

  /** The token of a link by which a mail asks for a value, still open. */
  String askedForValues(Case running) {
    RowId indicator = plans.plan(running.mentee(), running.id()).content().indicators().get(0).id();
    long question =
        jdbc.sql(
                """
                with asked as (
                  insert into value_question (id, version, participation_id, person_id, asked_on)
                  values (nextval('pearl_seq'), 0, :town, :person, current_date) returning id)
                insert into value_question_indicator (question_id, indicator_id, since, round)
                select id, :indicator, current_date, 1 from asked returning question_id
                """)
            .param("town", running.id().value())
            .param("person", running.mentee().value())
            .param("indicator", indicator.value())
            .query(Long.class)
            .single();
    return links.token(
        links
            .toAnswer(
                List.of(running.mentee()),
                "values " + question,
                clock.instant().plus(Duration.ofDays(7)))
            .get(running.mentee()));
  }

  long milestone(Case running, PersonId mentor) {
    return milestones.milestones(mentor, running.id()).get(0).id().value();
  }

  /** The mentoring that was carried out. */
  long closed(Case of, PersonId mentor) {
    Case closed = another(of);
    agreed.match(closed, mentor, null);
    long mentoring = mentorings.current(closed.id()).orElseThrow().id().value();
    Map<String, Object> feedback = Map.of("rating", "4", "result", "A choir.");
    engine.fire(closed.key(), "CatchEvent_AgreedEndReached");
    engine.complete(closed.mentee(), closed.key(), "UserTask_GiveFinalFeedbackAsMentee", feedback);
    engine.complete(mentor, closed.key(), "UserTask_GiveFinalFeedbackAsMentor", feedback);
    engine.complete(
        programme.coordinator(),
        closed.key(),
        "UserTask_CloseMentoring",
        Map.of("outcome", "COMPLETED"));
    clock.reset();
    return mentoring;
  }

  private Case another(Case of) {
    Newcomer place = programme.newcomer();
    Newcomer newcomer = new Newcomer(place.town(), of.mentee(), of.secondMentee());
    return programme.caseOf(newcomer, programme.start(newcomer));
  }
}
