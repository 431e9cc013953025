package org.culturalpearls.workflow.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.workflow.agreedstep.AgreedStepModel;
import org.culturalpearls.workflow.checkin.CheckInModel;
import org.culturalpearls.workflow.closure.ClosureModel;
import org.culturalpearls.workflow.endrequest.EndRequestModel;
import org.culturalpearls.workflow.finalreport.FinalReportModel;
import org.culturalpearls.workflow.leaving.LeavingModel;
import org.culturalpearls.workflow.matching.MatchingModel;
import org.culturalpearls.workflow.meeting.LogMeetingModel;
import org.culturalpearls.workflow.milestone.MilestoneModel;
import org.culturalpearls.workflow.nomination.NominationModel;
import org.culturalpearls.workflow.planchange.PlanChangeModel;
import org.culturalpearls.workflow.plandevelopment.PlanDevelopmentModel;
import org.culturalpearls.workflow.practice.PracticeConfirmationModel;
import org.culturalpearls.workflow.practice.PracticeReviewModel;
import org.culturalpearls.workflow.quarterlyreview.QuarterlyReviewModel;
import org.culturalpearls.workflow.review.ReviewModel;
import org.culturalpearls.workflow.tiecheck.TieCheckModel;
import org.culturalpearls.workflow.title.TitleDecisionModel;

/**
 * The user tasks of the models: their names in code outside their process, and their properties.
 */
public enum TaskKind {
  PROPOSE_MENTOR(ProcessKind.MENTOR_MATCHING, MatchingModel.PROPOSE_MENTOR),
  ACCEPT_MENTORING(ProcessKind.MENTOR_MATCHING, MatchingModel.ACCEPT_MENTORING, Trait.IN_OWN_NAME),
  DRAFT_AGREEMENT(
      ProcessKind.MENTOR_MATCHING,
      MatchingModel.DRAFT_AGREEMENT,
      Trait.OF_AGREEMENT,
      Trait.IN_OWN_NAME),
  CONFIRM_AGREEMENT(
      ProcessKind.MENTOR_MATCHING,
      MatchingModel.CONFIRM_AGREEMENT,
      Trait.OF_AGREEMENT,
      Trait.IN_OWN_NAME),
  ASSESS_PREPAREDNESS(ProcessKind.PLAN_DEVELOPMENT, PlanDevelopmentModel.ASSESS),
  DRAFT_PLAN(ProcessKind.PLAN_DEVELOPMENT, PlanDevelopmentModel.DRAFT),
  GIVE_PLAN_FEEDBACK(ProcessKind.PLAN_DEVELOPMENT, PlanDevelopmentModel.GIVE_FEEDBACK),
  SUBMIT_PLAN(ProcessKind.PLAN_DEVELOPMENT, PlanDevelopmentModel.SUBMIT),
  SUBMIT_WITHOUT_FEEDBACK(
      ProcessKind.PLAN_DEVELOPMENT, PlanDevelopmentModel.SUBMIT_WITHOUT_FEEDBACK),
  DECIDE_ON_LATE_PLAN(ProcessKind.PLAN_DEVELOPMENT, PlanDevelopmentModel.DECIDE_ON_LATE),
  REPORT_MILESTONE(ProcessKind.MILESTONE, MilestoneModel.REPORT_TASK),
  GIVE_MILESTONE_FEEDBACK(ProcessKind.MILESTONE, MilestoneModel.GIVE_FEEDBACK),
  DECIDE_NEW_DATE(ProcessKind.MILESTONE, MilestoneModel.DECIDE_NEW_DATE),
  RESOLVE_OVERDUE_MILESTONE(ProcessKind.MILESTONE, MilestoneModel.RESOLVE_OVERDUE),
  CHANGE_PLAN(ProcessKind.PLAN_CHANGE, PlanChangeModel.CHANGE),
  AGREE_TO_CHANGED_PLAN(ProcessKind.PLAN_CHANGE, PlanChangeModel.AGREE),
  ANSWER_AS_MENTEE(ProcessKind.CHECK_IN, CheckInModel.ANSWER_AS_MENTEE, Trait.IN_OWN_NAME),
  ANSWER_AS_MENTOR(
      ProcessKind.CHECK_IN, CheckInModel.ANSWER_AS_MENTOR, Trait.ONLY_MENTORS, Trait.IN_OWN_NAME),
  LOOK_INTO_MENTORING(ProcessKind.CHECK_IN, CheckInModel.LOOK_INTO, Trait.IN_CONFIDENCE),
  GIVE_FINAL_FEEDBACK_AS_MENTEE(
      ProcessKind.MENTORING_CLOSURE, ClosureModel.FEEDBACK_AS_MENTEE, Trait.IN_OWN_NAME),
  GIVE_FINAL_FEEDBACK_AS_MENTOR(
      ProcessKind.MENTORING_CLOSURE,
      ClosureModel.FEEDBACK_AS_MENTOR,
      Trait.ONLY_MENTORS,
      Trait.IN_OWN_NAME),
  CLOSE_MENTORING(ProcessKind.MENTORING_CLOSURE, ClosureModel.CLOSE),
  REVIEW_PLAN(ProcessKind.QUARTERLY_REVIEW, QuarterlyReviewModel.REVIEW_PLAN),
  WRITE_FINAL_REPORT(ProcessKind.FINAL_REPORT, FinalReportModel.WRITE),
  DO_AGREED_STEP(ProcessKind.AGREED_STEP, AgreedStepModel.DO_STEP),
  LOG_MEETING(ProcessKind.LOG_MEETING, LogMeetingModel.LOG),
  REQUEST_END(ProcessKind.END_MENTORING, EndRequestModel.REQUEST),
  LEAVE_PROGRAMME(ProcessKind.LEAVE_PROGRAMME, LeavingModel.LEAVE),
  SUBMIT_PRACTICE(ProcessKind.PRACTICE_REVIEW, PracticeReviewModel.SUBMIT),
  CHECK_PRACTICE(ProcessKind.PRACTICE_REVIEW, PracticeReviewModel.CHECK),
  GIVE_EXPERT_OPINION(
      ProcessKind.PRACTICE_REVIEW, PracticeReviewModel.GIVE_OPINION, Trait.IN_OWN_NAME),
  CONFIRM_PRACTICE(
      ProcessKind.PRACTICE_CONFIRMATION, PracticeConfirmationModel.CONFIRM, Trait.ONE_QUESTION),
  LOOK_AFTER_PRACTICE(ProcessKind.PRACTICE_CONFIRMATION, PracticeConfirmationModel.LOOK_AFTER),
  WRITE_NOMINATION(ProcessKind.NOMINATION, NominationModel.WRITE),
  CHECK_ELIGIBILITY(ProcessKind.NOMINATION, NominationModel.CHECK, Trait.DECIDED_IN_OFFICE),
  COMPLETE_NOMINATION(ProcessKind.NOMINATION, NominationModel.COMPLETE),
  DECIDE_PRE_SELECTION(ProcessKind.NOMINATION, NominationModel.DECIDE, Trait.DECIDED_IN_OFFICE),
  DECLARE_CONFLICT(ProcessKind.REVIEW, ReviewModel.DECLARE, Trait.IN_OWN_NAME),
  SCORE_NOMINATION(ProcessKind.REVIEW, ReviewModel.SCORE, Trait.IN_OWN_NAME),
  REASSIGN_REVIEW(ProcessKind.REVIEW, ReviewModel.REASSIGN),
  LOOK_INTO_TIE(ProcessKind.TIE_CHECK, TieCheckModel.LOOK_INTO),
  PREPARE_DECISION(ProcessKind.TITLE_DECISION, TitleDecisionModel.PREPARE),
  CONFIRM_TITLES(ProcessKind.TITLE_DECISION, TitleDecisionModel.CONFIRM, Trait.IN_OWN_NAME),
  RELEASE_RESULTS(ProcessKind.TITLE_DECISION, TitleDecisionModel.RELEASE);

  private enum Trait {
    /** A mentor is found; what is left of the matching is what both agree on. */
    OF_AGREEMENT,

    /** Its name alone would give away what one side said in confidence. */
    IN_CONFIDENCE,

    /** The end of it would tell that the office decided, before the town is told. */
    DECIDED_IN_OFFICE,

    /** Only a mentor can do it, and nobody in their place. */
    ONLY_MENTORS,

    /** Its form asks one question: its page has a button for each answer. */
    ONE_QUESTION,

    /** People say something in their own name, which nobody else can say. */
    IN_OWN_NAME
  }

  private static final Map<String, TaskKind> BY_ID =
      Stream.of(values()).collect(Collectors.toMap(TaskKind::id, Function.identity()));

  private final ProcessKind process;
  private final String id;
  private final Set<Trait> traits;

  TaskKind(ProcessKind process, String id, Trait... traits) {
    this.process = process;
    this.id = id;
    this.traits = Set.of(traits);
  }

  /**
   * Returns the kind of a task id, which is unique across models; empty for a task that no model
   * has any more.
   */
  public static Optional<TaskKind> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  public ProcessKind process() {
    return process;
  }

  /** Returns the id of the task in its model. */
  public String id() {
    return id;
  }

  public boolean isOfAgreement() {
    return traits.contains(Trait.OF_AGREEMENT);
  }

  public boolean isInConfidence() {
    return traits.contains(Trait.IN_CONFIDENCE);
  }

  public boolean isDecidedInOffice() {
    return traits.contains(Trait.DECIDED_IN_OFFICE);
  }

  public boolean isOneQuestion() {
    return traits.contains(Trait.ONE_QUESTION);
  }

  /** Returns whether it is never given to somebody else. */
  public boolean isInOwnName() {
    return traits.contains(Trait.IN_OWN_NAME);
  }

  /** Returns whether it stays the mentors' if none of them is active: open until its deadline. */
  public boolean isOnlyForMentors() {
    return traits.contains(Trait.ONLY_MENTORS);
  }
}
