package org.culturalpearls.workflow.review;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.award.review.ReviewTask;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.nomination.NominationModel;

/** Declares the ids and variables of ReviewProcess.bpmn for the code around it. */
public final class ReviewModel {

  public static final String PROCESS = "ReviewProcess";

  public static final String DECLARE = "UserTask_DeclareConflict";
  public static final String SCORE = "UserTask_ScoreNomination";
  public static final String REASSIGN = "UserTask_ReassignReview";

  static final String CONFLICT_FOUND = "Msg_ConflictFound";
  static final String ASK_FOR_REVIEWER = "ServiceTask_AskForReviewer";

  static final String REVIEW = "reviewId";
  static final String NOMINATION = NominationModel.NOMINATION;
  static final String TOWN = "town";
  static final String REVIEWER_USER = "reviewerUser";
  static final String OFFICE_GROUP = "officeGroup";
  static final String DEPUTY_USER = "deputyUser";
  static final String DECLARE_BY = "declareBy";
  static final String DECLARE_OVER = "declareOver";
  static final String SCORE_BY = "scoreBy";
  static final String SCORE_OVER = "scoreOver";
  static final String REASSIGN_BY = "reassignBy";
  static final String CAN_REVIEW = "canReview";
  static final String SUBMITTED = "reviewSubmitted";
  static final String FOUND = "reviewerFound";

  private ReviewModel() {}

  static Map<String, Object> variables(ReviewProcess.Start start) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put(REVIEW, start.review().value());
    variables.put(NOMINATION, start.nomination().id().value());
    variables.put(TOWN, start.nomination().town());
    variables.put(REVIEWER_USER, ActingPerson.userId(start.reviewer()));
    variables.put(OFFICE_GROUP, TaskGroup.office(start.nomination().id()));
    variables.put(SUBMITTED, false);
    times(start.times()).forEach((name, at) -> variables.put(name, Date.from(at)));
    return variables;
  }

  static Map<String, Instant> times(ReviewProcess.Times times) {
    return Map.of(
        DECLARE_BY, times.declareBy(),
        DECLARE_OVER, ReviewProcess.Times.over(times.declareBy()),
        SCORE_BY, times.scoreBy(),
        SCORE_OVER, ReviewProcess.Times.over(times.scoreBy()));
  }

  static ReviewTask task(String id) {
    return switch (id) {
      case DECLARE -> ReviewTask.DECLARE;
      case SCORE -> ReviewTask.SCORE;
      case REASSIGN -> ReviewTask.REASSIGN;
      default -> throw new IllegalArgumentException(id);
    };
  }

  static ReviewId review(VariableScope scope) {
    return new ReviewId((Long) scope.getVariable(REVIEW));
  }

  static ReviewId review(TaskFacts task) {
    return new ReviewId(task.id(REVIEW));
  }
}
