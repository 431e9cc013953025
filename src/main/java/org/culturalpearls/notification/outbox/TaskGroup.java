package org.culturalpearls.notification.outbox;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.shared.Id;

/**
 * A kind of group that the engine knows by one of our ids. The view {@code engine_group} spells the
 * first two the same.
 */
public enum TaskGroup {
  /** The team of a participation. */
  TEAM("team-"),

  /** Lead and twin of a mentoring. */
  MENTORS("mentors-"),

  /** Who does the tasks of the coordinators for a nomination: never who may not see it. */
  OFFICE("office-"),

  /** The administrators who may watch a nomination: never who may not see it. They do no tasks. */
  WATCHERS("watchers-");

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

  /** What stands before the id, for SQL. */
  public String prefix() {
    return prefix;
  }

  /** Whether this group, or null, is one of this kind. */
  public boolean includes(String group) {
    return group != null && group.startsWith(prefix);
  }

  /** The id after which a group is named; empty for one of another kind. */
  public Optional<Long> id(String group) {
    return includes(group)
        ? Optional.of(Long.valueOf(group.substring(prefix.length())))
        : Optional.empty();
  }

  private String of(Id id) {
    return prefix + id.value();
  }
}
