package org.culturalpearls.security.access;

import java.util.Map;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Programme.Newcomer;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;

/** Other towns of the same people, which have come further; the clock begins again afterwards. */
public class WalkedTowns {

  private final Programme programme;
  private final Engine engine;
  private final AgreedTown agreed;
  private final PlannedTown planned;
  private final MentoringService mentorings;
  private final MilestoneService milestones;
  private final TestClock clock;

  public WalkedTowns(
      Programme programme,
      Engine engine,
      AgreedTown agreed,
      PlannedTown planned,
      MentoringService mentorings,
      MilestoneService milestones,
      TestClock clock) {
    this.programme = programme;
    this.engine = engine;
    this.agreed = agreed;
    this.planned = planned;
    this.mentorings = mentorings;
    this.milestones = milestones;
    this.clock = clock;
  }

  /** Its plan is in force, in its first version. */
  Case inForce(Case of, PersonId mentor) {
    Case running = another(of);
    agreed.match(running, mentor, null);
    planned.bringIntoForce(running, mentor);
    clock.reset();
    return running;
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
