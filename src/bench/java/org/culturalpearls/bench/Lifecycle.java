package org.culturalpearls.bench;

import java.util.List;

/** A mentoring from the proposal to three milestones reached, on one of the engines. */
interface Lifecycle extends AutoCloseable {

  /** In order, one of each. */
  List<String> TASKS =
      List.of(
          "UserTask_ProposeMentor",
          "UserTask_AcceptMentoring",
          "UserTask_DraftAgreement",
          "UserTask_ConfirmAgreement",
          "UserTask_AssessPreparedness",
          "UserTask_DraftPlan",
          "UserTask_GivePlanFeedback",
          "UserTask_SubmitPlan");

  int MILESTONES = 3;
  String START = "start";
  String TIMER = "timer";
  String TIME_TO_REPORT = "CatchEvent_TimeToReport";
  List<String> MILESTONE_TASKS =
      List.of("UserTask_ReportMilestone", "UserTask_GiveMilestoneFeedback");

  /** User tasks that one lifecycle completes. */
  int COMPLETIONS = TASKS.size() + MILESTONES * MILESTONE_TASKS.size();

  /** One lifecycle; what the driver prepares and looks up is not watched. */
  void run(Watch watch);

  @Override
  void close();
}
