package org.culturalpearls.workflow.awardcycle;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.cycle.CycleId;

/** Declares the ids and variables of AwardCycleProcess.bpmn for the code around it. */
public final class AwardCycleModel {

  static final String PROCESS = "AwardCycleProcess";

  public static final String CYCLE = "cycleId";

  private static final Map<String, AwardDate> STEPS =
      Map.of(
          "ServiceTask_OpenCall", AwardDate.CALL_OPENS,
          "ServiceTask_CloseCall", AwardDate.CALL_CLOSES,
          "ServiceTask_EndPreSelection", AwardDate.PRE_SELECTION_ENDS,
          "ServiceTask_TakePlansIn", AwardDate.PLANS_DUE,
          "ServiceTask_EndJury", AwardDate.JURY_ENDS,
          "ServiceTask_SayResultsDue", AwardDate.RESULTS_DUE);

  private AwardCycleModel() {}

  /** Returns the variable of the timer of this date. */
  static String variable(AwardDate date) {
    return switch (date) {
      case CALL_OPENS -> "callOpens";
      case CALL_CLOSES -> "callCloses";
      case PRE_SELECTION_ENDS -> "preSelectionEnds";
      case PLANS_DUE -> "plansDue";
      case JURY_ENDS -> "juryEnds";
      case RESULTS_DUE -> "resultsDue";
    };
  }

  /** Returns the event that waits for this date. */
  static String event(AwardDate date) {
    String variable = variable(date);
    return "CatchEvent_" + Character.toUpperCase(variable.charAt(0)) + variable.substring(1);
  }

  /** Returns the date that precedes the running service task. */
  static AwardDate date(String serviceTask) {
    return STEPS.get(serviceTask);
  }

  public static CycleId cycle(VariableScope scope) {
    return new CycleId((Long) scope.getVariable(CYCLE));
  }
}
