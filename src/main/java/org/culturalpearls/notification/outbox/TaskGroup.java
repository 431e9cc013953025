package org.culturalpearls.notification.outbox;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.Id;

/**
 * The kinds of groups in the engine that are named by one of our ids. The view {@code engine_group}
 * spells the first two and the last the same.
 */
public enum TaskGroup {
  /** The team of a participation. */
  TEAM("team-"),

  /** Lead and twin mentor of a mentoring. */
  MENTORS("mentors-"),

  /** People who do the coordinators' tasks for a nomination: never somebody who may not see it. */
  OFFICE("office-"),

  /**
   * Administrators who may watch a nomination: never somebody who may not see it. They do no tasks.
   */
  WATCHERS("watchers-"),

  /** Editors and coordinators who may check a practice: nobody of its town or its author's. */
  CHECKERS("checkers-");

  private final String prefix;

  TaskGroup(String prefix) {
    this.prefix = prefix;
  }

  public static String team(ParticipationId participation) {
    return TEAM.of(participation);
  }

  public static String mentors(MentoringId mentoring) {
    return MENTORS.of(mentoring);
  }

  public static String office(NominationId nomination) {
    return OFFICE.of(nomination);
  }

  public static String watchers(NominationId nomination) {
    return WATCHERS.of(nomination);
  }

  public static String checkers(PracticeId practice) {
    return CHECKERS.of(practice);
  }

  /** Returns the prefix before the id, for SQL. */
  public String prefix() {
    return prefix;
  }

  /** Returns whether this group, or null, is one of this kind. */
  public boolean includes(String group) {
    return group != null && group.startsWith(prefix);
  }

  /** Returns the id in the name of a group; empty for one of another kind. */
  public Optional<Long> id(String group) {
    return includes(group)
        ? Optional.of(Long.valueOf(group.substring(prefix.length())))
        : Optional.empty();
  }

  private String of(Id id) {
    return prefix + id.value();
  }
}
