package org.culturalpearls.workflow.tiecheck;

import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.review.TieCheckId;
import org.culturalpearls.workflow.forms.TaskFacts;
import org.culturalpearls.workflow.nomination.NominationModel;

/** Declares the ids and variables of TieCheckProcess.bpmn for the code around it. */
public final class TieCheckModel {

  public static final String PROCESS = "TieCheckProcess";

  public static final String LOOK_INTO = "UserTask_LookIntoTie";

  static final String CHECK = "tieCheckId";
  static final String TOWN = "town";
  static final String DECIDE_BY = "decideBy";
  static final String DECIDERS_GROUP = "decidersGroup";
  static final String DEPUTY_USER = "deputyUser";
  static final String KEPT = "reviewKept";

  private TieCheckModel() {}

  static Map<String, Object> variables(TieCheckId check, NominationFacts nomination) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put(CHECK, check.value());
    variables.put(NominationModel.NOMINATION, nomination.id().value());
    variables.put(TOWN, nomination.town());
    return variables;
  }

  static TieCheckId check(VariableScope scope) {
    return new TieCheckId((Long) scope.getVariable(CHECK));
  }

  static TieCheckId check(TaskFacts task) {
    return new TieCheckId(task.id(CHECK));
  }
}
