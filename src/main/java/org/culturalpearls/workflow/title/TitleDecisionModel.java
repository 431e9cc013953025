package org.culturalpearls.workflow.title;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.TitleDecisionProcess;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.awardcycle.AwardCycleModel;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares the ids and variables of TitleDecisionProcess.bpmn for the code around it. */
public final class TitleDecisionModel {

  public static final String PROCESS = "TitleDecisionProcess";

  public static final String PREPARE = "UserTask_PrepareDecision";
  public static final String CONFIRM = "UserTask_ConfirmTitles";
  public static final String RELEASE = "UserTask_ReleaseResults";

  /** Shown beside the task in lists of tasks. */
  static final String TOWN = "town";

  static final String PREPARE_BY = "prepareBy";
  static final String CONFIRM_BY = "confirmBy";
  static final String RELEASE_BY = "releaseBy";
  static final String PREPARERS = "preparersGroup";
  static final String DEPUTY = "deputyUser";
  static final String CONFIRMER = "confirmUser";

  /** Read by the gateways: whether the prepared decision stands, or is prepared again. */
  static final String STAND = "titlesStand";

  static final String YES = "yes";
  static final String NO = "no";

  /**
   * The group of a deputy's task if there is no deputy: it has no members, and the task waits until
   * there is one.
   */
  static final String DEPUTIES = "deputies";

  private TitleDecisionModel() {}

  static DecisionTask task(String id) {
    return switch (id) {
      case PREPARE -> DecisionTask.PREPARE;
      case CONFIRM -> DecisionTask.CONFIRM;
      case RELEASE -> DecisionTask.RELEASE;
      default -> throw new IllegalArgumentException(id);
    };
  }

  static CycleId cycle(TaskFacts task) {
    return new CycleId(task.id(AwardCycleModel.CYCLE));
  }

  static CycleId cycle(VariableScope scope) {
    return AwardCycleModel.cycle(scope);
  }

  static void put(VariableScope scope, TitleDecisionProcess.Deciders deciders) {
    scope.setVariables(of(deciders));
  }

  static Map<String, Object> of(TitleDecisionProcess.Deciders deciders) {
    Map<String, Object> users = new TreeMap<>();
    users.put(PREPARERS, deciders.deputy() == null ? Role.COORDINATOR.groupId() : DEPUTIES);
    users.put(DEPUTY, user(deciders.deputy()));
    users.put(CONFIRMER, user(deciders.confirmer()));
    return users;
  }

  static Map<String, Instant> of(TitleDecisionProcess.Dates dates) {
    return Map.of(
        PREPARE_BY, dates.prepareBy(),
        CONFIRM_BY, dates.confirmBy(),
        RELEASE_BY, dates.releaseBy());
  }

  static Date date(Instant instant) {
    return Date.from(instant);
  }

  private static String user(PersonId person) {
    return person == null ? null : ActingPerson.userId(person);
  }
}
