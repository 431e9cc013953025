package org.culturalpearls.workflow.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewProcess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.workflow.engine.DateMoves;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.engine.spi.EngineActs;
import org.culturalpearls.workflow.identity.Watchers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of reviews with ReviewProcess, one instance for each review. */
@Component
class ReviewAdapter implements ReviewProcess {

  private final RuntimeService runtime;
  private final Instances instances;
  private final DateMoves dates;
  private final Watchers watchers;
  private final FormService forms;
  private final EngineActs acts;

  ReviewAdapter(
      @Lazy RuntimeService runtime,
      @Lazy FormService forms,
      Instances instances,
      DateMoves dates,
      Watchers watchers,
      EngineActs acts) {
    this.forms = forms;
    this.acts = acts;
    this.runtime = runtime;
    this.instances = instances;
    this.dates = dates;
    this.watchers = watchers;
  }

  @Override
  public void start(Start start) {
    ProcessInstance instance =
        runtime.startProcessInstanceByKey(
            ReviewModel.PROCESS,
            start.nomination().caseKey().value(),
            ReviewModel.variables(start));
    watchers.admit(instance.getId(), start.nomination().id());
  }

  @Override
  public void datesMoved(ReviewId review, Times times, UnaryOperator<Instant> reassignBy) {
    for (String instance : running(review)) {
      ReviewModel.times(times).forEach((variable, to) -> dates.move(instance, variable, to));
      dates
          .begun(instance, ReviewModel.REASSIGN)
          .map(reassignBy)
          .ifPresent(to -> dates.move(instance, ReviewModel.REASSIGN_BY, to));
    }
  }

  /**
   * A submitted review has no instance any more: a new one starts at the search for another
   * reviewer.
   */
  @Override
  public void conflictFound(Start start) {
    List<String> running = running(start.review());
    if (running.isEmpty()) {
      ProcessInstance instance =
          runtime
              .createProcessInstanceByKey(ReviewModel.PROCESS)
              .businessKey(start.nomination().caseKey().value())
              .setVariables(ReviewModel.variables(start))
              .startBeforeActivity(ReviewModel.ASK_FOR_REVIEWER)
              .execute();
      watchers.admit(instance.getId(), start.nomination().id());
    }
    running.forEach(
        instance ->
            runtime
                .createMessageCorrelation(ReviewModel.CONFLICT_FOUND)
                .processInstanceId(instance)
                .correlate());
  }

  /** Continues in the same way: the model asks for a reviewer, whatever the reason. */
  @Override
  public void dismissed(Start start) {
    conflictFound(start);
  }

  @Override
  public void submit(PersonId reviewer, ReviewId review) {
    String task =
        instances
            .openTask(ReviewModel.PROCESS, ReviewModel.REVIEW, review, ReviewModel.SCORE)
            .orElseThrow(() -> new AlreadyDone("error.workflow.already-done"));
    acts.doAs(reviewer, () -> forms.submitTaskForm(task, Map.of("decision", "submit")));
  }

  @Override
  public void end(ReviewId review) {
    instances.end(ReviewModel.PROCESS, ReviewModel.REVIEW, review, "the review is not needed");
  }

  private List<String> running(ReviewId review) {
    return instances.of(ReviewModel.PROCESS, ReviewModel.REVIEW, review);
  }
}
