package org.culturalpearls.workflow.practice;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeProcess;
import org.culturalpearls.workflow.cases.CaseVariables;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Implements the port of practices with PracticeReviewProcess, one instance for each draft. */
@Component
class PracticeReviewAdapter implements PracticeProcess {

  private final RuntimeService runtime;

  PracticeReviewAdapter(@Lazy RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void draftBegun(PracticeId practice, PersonId author) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put(PracticeReviewModel.PRACTICE, practice.value());
    variables.put(TaskFacts.STARTER, CaseVariables.user(author));
    runtime.startProcessInstanceByKey(PracticeReviewModel.PROCESS, practice.key(), variables);
  }
}
