package org.culturalpearls;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanChangeService;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.assessment.Question;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.report.FinalReportService;

/** Brings a town to a written plan, and further to one that is in force, by its tasks. */
public class PlannedTown {

  public static final WrittenPlan TEXTS =
      new WrittenPlan(
          "Nobody is alone at the harbour.",
          "The young leave and the old stay behind.",
          "A choir, a boat yard, an empty cinema.",
          "Open the cinema on Sundays.",
          List.of());

  private static final LocalDate FIRST_DATE = LocalDate.of(2027, 5, 10);

  private final Engine engine;
  private final PlanService plans;
  private final PlanContentService rows;
  private final PlanChangeService changes;
  private final QuarterlyReviewService reviews;
  private final FinalReportService reports;
  private final TestClock clock;

  public PlannedTown(
      Engine engine,
      PlanService plans,
      PlanContentService rows,
      PlanChangeService changes,
      QuarterlyReviewService reviews,
      FinalReportService reports,
      TestClock clock) {
    this.engine = engine;
    this.plans = plans;
    this.rows = rows;
    this.changes = changes;
    this.reviews = reviews;
    this.reports = reports;
    this.clock = clock;
  }

  /** The middle level for every question. */
  public static Map<String, Object> levels() {
    Map<String, Object> sent = new HashMap<>();
    Arrays.stream(Question.values()).forEach(question -> sent.put(question.field(), "3"));
    return sent;
  }

  public void assess(Case town) {
    engine.complete(town.mentee(), town.key(), "UserTask_AssessPreparedness", levels());
  }

  /** Three milestones: the first due on 10 May, the others one and two months later. */
  public void write(Case town) {
    write(
        town,
        milestone("Cinema cleaned", 0, town.mentee()),
        milestone("First film shown", 1, town.mentee()),
        milestone("Residents run it", 2, town.mentee()));
  }

  public void write(Case town, PlannedMilestone... milestones) {
    TEXTS.with(List.of(milestones)).into(plans, rows, town.mentee(), town.id());
  }

  public static PlannedMilestone milestone(String title, int monthsLater, PersonId owner) {
    return new PlannedMilestone(
        title,
        MilestoneOwner.person(owner),
        FIRST_DATE.plusMonths(monthsLater),
        "Guests on an evening",
        "40");
  }

  public void handIn(Case town, String next) {
    engine.complete(town.mentee(), town.key(), "UserTask_DraftPlan", Map.of("next", next));
  }

  /**
   * A plan in force with three milestones.
   *
   * @param reader who gives the feedback: the lead mentor, or a coordinator where nobody mentors
   */
  public void bringIntoForce(Case town, PersonId reader) {
    assess(town);
    write(town);
    submit(town, reader);
  }

  /** What is written comes into force. */
  public void submit(Case town, PersonId reader) {
    handIn(town, "feedback");
    engine.complete(reader, town.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    engine.complete(town.mentee(), town.key(), "UserTask_SubmitPlan", Map.of("decision", "submit"));
  }

  /** Begins to change the plan in force, and adds a measure to it. */
  public void change(Case town) {
    changes.begin(town.mentee(), town.id());
    rows.add(town.mentee(), town.id(), Measure.of("Film club", "Young people choose the films."));
  }

  public void handInChange(Case town) {
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ChangePlan",
        Map.of("decision", "handIn", "reason", "The young asked for it."));
  }

  /** A quarter is over, and all towns without a mentor are asked to look back at it. */
  public void endQuarter() {
    clock.advanceDays(91);
    boolean more = true;
    while (more) {
      more = reviews.ask();
    }
  }

  /** The title year is over, and all towns are asked for their final reports. */
  public void endYear() {
    clock.set("2028-01-10T09:00:00Z");
    boolean more = true;
    while (more) {
      more = reports.ask();
    }
  }

  /** Each of the three milestones is reported in its time and confirmed. */
  public void reachAll(Case town, PersonId confirms) {
    for (int left = 3; left > 0; left--) {
      engine.fire(town.key(), "CatchEvent_TimeToReport");
      engine.complete(
          town.mentee(),
          town.key(),
          "UserTask_ReportMilestone",
          Map.of("next", "report", "done", "We swept the cinema.", "participants", 25));
      engine.complete(
          confirms, town.key(), "UserTask_GiveMilestoneFeedback", Map.of("decision", "reached"));
    }
  }
}
