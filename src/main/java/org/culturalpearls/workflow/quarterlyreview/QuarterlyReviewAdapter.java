package org.culturalpearls.workflow.quarterlyreview;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewId;
import org.culturalpearls.mentoring.checkin.QuarterlyReviewProcess;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.engine.Instances;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of quarterly reviews with QuarterlyReviewProcess. */
@Component
class QuarterlyReviewAdapter implements QuarterlyReviewProcess {

  private final RuntimeService runtime;
  private final Instances instances;

  QuarterlyReviewAdapter(@Lazy RuntimeService runtime, Instances instances) {
    this.runtime = runtime;
    this.instances = instances;
  }

  @Override
  public void start(QuarterlyReviewId review, ParticipationView town, Instant answerBy) {
    Map<String, Object> variables = CaseVariables.of(town.id(), town.town());
    variables.put(QuarterlyReviewModel.REVIEW, review.value());
    variables.put(QuarterlyReviewModel.ANSWER_BY, CaseVariables.date(answerBy));
    runtime.startProcessInstanceByKey(
        QuarterlyReviewModel.PROCESS, town.caseKey().value(), variables);
  }

  @Override
  public void end(QuarterlyReviewId review) {
    instances.end(
        QuarterlyReviewModel.PROCESS,
        QuarterlyReviewModel.REVIEW,
        review,
        "the town is mentored again, or left");
  }
}
