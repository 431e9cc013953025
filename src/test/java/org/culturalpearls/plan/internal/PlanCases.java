package org.culturalpearls.plan.internal;

import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.WrittenPlan;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.plan.MentorsOfParticipation;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.PlanDevelopmentService;
import org.culturalpearls.plan.PlanLifecycleService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.ReportingService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.RowId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes cases with plans in the states that tests start from, through the facades. */
public class PlanCases {

  static final String VISION = "A town that meets";

  private static final WrittenPlan TEXTS =
      new WrittenPlan(VISION, "Loneliness", "A choir, a mill", "Singing at the mill", List.of());

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final TestProgramme programme;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final MentorsOfParticipation mentors;
  private final PlanService plans;
  private final PlanContentService rows;
  private final PlanDevelopmentService development;
  private final PlanLifecycleService lifecycle;
  private final MilestoneService milestones;
  private final ReportingService reporting;

  public PlanCases(
      TestProgramme programme,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      MentorsOfParticipation mentors,
      PlanService plans,
      PlanContentService rows,
      PlanDevelopmentService development,
      PlanLifecycleService lifecycle,
      MilestoneService milestones,
      ReportingService reporting) {
    this.programme = programme;
    this.jdbc = jdbc;
    this.events = events;
    this.mentors = mentors;
    this.plans = plans;
    this.rows = rows;
    this.development = development;
    this.lifecycle = lifecycle;
    this.milestones = milestones;
    this.reporting = reporting;
  }

  /** Plan development has started; the town has a lead mentor and a twin. */
  PlanCase started() {
    PlanCase started = unmentored();
    when(mentors.mentorsOf(started.participation()))
        .thenReturn(
            Optional.of(new MentorsOfParticipation.Mentors(1, started.mentor(), started.twin())));
    return started;
  }

  PlanCase unmentored() {
    PersonId townLead = programme.person("Town lead", Role.MENTEE);
    PersonId townMember = programme.person("Town member", Role.MENTEE);
    ParticipationId participation =
        programme.participation(
            cycle(),
            programme.town("Town " + COUNT.incrementAndGet(), Country.LV),
            townLead,
            townMember);
    when(mentors.mentorsOf(participation)).thenReturn(Optional.empty());
    events.publishEvent(new ParticipationEvent.Started(participation));
    return new PlanCase(
        participation,
        townLead,
        townMember,
        programme.person("Mentor", Role.MENTOR),
        programme.person("Twin", Role.MENTOR),
        programme.person("Coordinator", Role.COORDINATOR),
        programme.person("Other mentor", Role.MENTOR));
  }

  /** Returns somebody who is in the team, too. */
  PersonId joins(PlanCase of) {
    PersonId third = programme.person("Third member", Role.MENTEE);
    jdbc.sql("insert into team_member (participation_id, person_id) values (?, ?)")
        .params(of.participation().value(), third.value())
        .update();
    return third;
  }

  /** A complete draft. */
  PlanCase drafted() {
    PlanCase drafted = started();
    saveComplete(drafted);
    return drafted;
  }

  PlanCase feedbackRequested() {
    PlanCase requested = drafted();
    development.handIn(
        requested.townLead(),
        requested.participation(),
        PlanDevelopmentService.AfterDraft.FEEDBACK);
    return requested;
  }

  PlanCase ready() {
    PlanCase ready = feedbackRequested();
    development.giveFeedback(
        ready.mentor(), ready.participation(), new PlanDevelopmentService.Feedback(true, Map.of()));
    return ready;
  }

  PlanCase inForce() {
    PlanCase inForce = ready();
    development.submit(inForce.townLead(), inForce.participation());
    lifecycle.putInForce(inForce.participation());
    return inForce;
  }

  /** In force, with these rows of its measure. */
  PlanCase inForceWith(List<Function<RowId, PlanRow>> ofMeasure) {
    PlanCase written = drafted();
    ParticipationId town = written.participation();
    RowId measure = plans.plan(written.townLead(), town).content().measures().get(0).id();
    ofMeasure.forEach(row -> rows.add(written.townLead(), town, row.apply(measure)));
    development.handIn(written.townLead(), town, PlanDevelopmentService.AfterDraft.FEEDBACK);
    development.giveFeedback(
        written.mentor(), town, new PlanDevelopmentService.Feedback(true, Map.of()));
    development.submit(written.townLead(), town);
    lifecycle.putInForce(town);
    return written;
  }

  /** With each milestone reached, which completes it here, where nobody mentors. */
  PlanCase done() {
    PlanCase done = inForce();
    milestones
        .milestones(done.townLead(), done.participation())
        .forEach(milestone -> reach(done, milestone.id()));
    return done;
  }

  void reach(PlanCase of, MilestoneId milestone) {
    report(of, milestone);
    reporting.giveFeedback(of.mentor(), milestone, new ReportingService.Feedback(true, ""));
  }

  void report(PlanCase of, MilestoneId milestone) {
    reporting.report(of.townLead(), milestone, new ReportingService.Report("Sung", "", 40));
  }

  void saveComplete(PlanCase of) {
    complete(of.townMember()).into(plans, rows, of.townLead(), of.participation());
  }

  /** Its first milestone, due on 1 March 2027. */
  MilestoneId milestone(PlanCase of) {
    return milestones.milestones(of.townLead(), of.participation()).get(0).id();
  }

  void removeFromTeam(PersonId person, PlanCase of) {
    jdbc.sql("delete from team_member where participation_id = ? and person_id = ?")
        .params(of.participation().value(), person.value())
        .update();
  }

  static WrittenPlan complete(PersonId owner) {
    return TEXTS.with(
        List.of(
            milestone("First singing", MilestoneOwner.person(owner), "2027-03-01"),
            milestone("The mill is open", MilestoneOwner.named("The miller"), "2027-06-01"),
            milestone("A choir of all ages", MilestoneOwner.person(owner), "2027-10-01")));
  }

  static PlannedMilestone milestone(String title, MilestoneOwner owner, String dueOn) {
    return new PlannedMilestone(
        title, owner, dueOn == null ? null : LocalDate.parse(dueOn), "Singers", "40");
  }

  private CycleId cycle() {
    return jdbc.sql("select id from cycle where title_year = 2027")
        .query(Long.class)
        .optional()
        .map(CycleId::new)
        .orElseGet(() -> programme.cycle(2027));
  }
}
