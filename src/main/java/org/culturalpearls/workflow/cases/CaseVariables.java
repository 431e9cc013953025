package org.culturalpearls.workflow.cases;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.spi.ActingPerson;
import org.culturalpearls.workflow.forms.TaskFacts;

/** Declares, writes and reads the variables of every process of a case. */
public final class CaseVariables {

  public static final String PARTICIPATION = "participationId";
  public static final String MENTORING = "mentoringId";
  static final String TOWN = "town";
  static final String TEAM_GROUP = "teamGroup";
  public static final String MENTORS_GROUP = "mentorsGroup";
  public static final String LEAD_USER = "leadUser";

  private CaseVariables() {}

  /** Returns the start variables of every process of this case. */
  static Map<String, Object> of(ParticipationView participation) {
    return of(participation.id(), participation.town());
  }

  public static Map<String, Object> of(ParticipationId participation, String town) {
    Map<String, Object> variables = new TreeMap<>();
    variables.put(PARTICIPATION, participation.value());
    variables.put(TOWN, town);
    variables.put(TEAM_GROUP, TaskGroup.team(participation));
    return variables;
  }

  public static Map<String, Object> of(ParticipationView participation, MentoringId mentoring) {
    Map<String, Object> variables = of(participation);
    variables.put(MENTORING, mentoring.value());
    variables.put(MENTORS_GROUP, TaskGroup.mentors(mentoring));
    return variables;
  }

  public static ParticipationId participation(VariableScope scope) {
    return new ParticipationId((Long) scope.getVariable(PARTICIPATION));
  }

  public static ParticipationId participation(TaskFacts task) {
    return new ParticipationId(task.id(PARTICIPATION));
  }

  public static MentoringId mentoring(VariableScope scope) {
    return new MentoringId((Long) scope.getVariable(MENTORING));
  }

  public static Date date(Instant instant) {
    return Date.from(instant);
  }

  public static String user(PersonId person) {
    return person == null ? null : ActingPerson.userId(person);
  }
}
