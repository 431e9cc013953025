package org.culturalpearls.workflow.model;

import static org.culturalpearls.people.Role.MENTEE;
import static org.culturalpearls.people.Role.MENTOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Role;
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
 * The processes in which people have tasks. Those that people start themselves come first, the most
 * frequent of them at the top.
 */
public enum ProcessKind {
  LOG_MEETING(LogMeetingModel.PROCESS, MENTOR, MENTEE),
  END_MENTORING(EndRequestModel.PROCESS, MENTOR, MENTEE),
  LEAVE_PROGRAMME(LeavingModel.PROCESS, MENTEE),
  PRACTICE_REVIEW(PracticeReviewModel.PROCESS, MENTEE, MENTOR),
  PRACTICE_CONFIRMATION(PracticeConfirmationModel.PROCESS),
  MENTOR_MATCHING(MatchingModel.PROCESS),
  PLAN_DEVELOPMENT(PlanDevelopmentModel.PROCESS),
  MILESTONE(MilestoneModel.PROCESS),
  PLAN_CHANGE(PlanChangeModel.PROCESS),
  CHECK_IN(CheckInModel.PROCESS),
  MENTORING_CLOSURE(ClosureModel.PROCESS),
  QUARTERLY_REVIEW(QuarterlyReviewModel.PROCESS),
  FINAL_REPORT(FinalReportModel.PROCESS),
  AGREED_STEP(AgreedStepModel.PROCESS),
  NOMINATION(NominationModel.PROCESS),
  REVIEW(ReviewModel.PROCESS),
  TIE_CHECK(TieCheckModel.PROCESS),
  TITLE_DECISION(TitleDecisionModel.PROCESS);

  private static final Map<String, ProcessKind> BY_ID =
      Stream.of(values()).collect(Collectors.toMap(ProcessKind::id, Function.identity()));

  private final String id;
  private final Set<Role> starters;

  ProcessKind(String id, Role... starters) {
    this.id = id;
    this.starters = Set.of(starters);
  }

  /** Returns the kind of a process id; empty for a process without user tasks. */
  public static Optional<ProcessKind> of(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** Returns the ids of the processes that match, in the order of their kinds. */
  public static List<String> ids(Predicate<ProcessKind> which) {
    return Stream.of(values()).filter(which).map(ProcessKind::id).toList();
  }

  /** Returns whether a process is {@link #isOfNomination()}, by its id. */
  public static boolean isOfNomination(String id) {
    return of(id).filter(ProcessKind::isOfNomination).isPresent();
  }

  /** Returns whether a process, by its id, belongs to an award and is due by the award's dates. */
  public static boolean isOfAward(String id) {
    return of(id).filter(kind -> kind.isOfNomination() || kind == TITLE_DECISION).isPresent();
  }

  /** Returns the id of the process in its model. */
  public String id() {
    return id;
  }

  /** Returns the roles that start it by hand; empty for most. */
  public Set<Role> starters() {
    return starters;
  }

  /** Returns whether a conflict of interest may keep people from an instance and its tasks. */
  public boolean isOfNomination() {
    return this == NOMINATION || tellsWhoReviews();
  }

  /**
   * Returns whether its tasks reveal who reviews a town, which nobody in the town's case may know.
   */
  public boolean tellsWhoReviews() {
    return this == REVIEW || this == TIE_CHECK;
  }
}
