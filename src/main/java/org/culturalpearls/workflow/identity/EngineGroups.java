package org.culturalpearls.workflow.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.engine.spi.UserGroups;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The groups that the engine sees a person in: the roles, the teams of the own participations and
 * the mentors of the own mentorings, as the view {@code engine_group} makes them of our tables, and
 * the offices and watchers of nominations.
 */
@Component
public class EngineGroups implements UserGroups {

  /** Who may have the office of a nomination, as {@code engine_group} names them. */
  public static final Set<String> WITH_OFFICE = Set.of("coordinator", "award-deputy");

  private static final String TEAM = "team-";
  private static final String MENTORS = "mentors-";
  private static final String OFFICE = "office-";
  private static final String WATCHERS = "watchers-";

  private final JdbcClient jdbc;
  private final VisibleNominations nominations;

  EngineGroups(JdbcClient jdbc, @Lazy VisibleNominations nominations) {
    this.jdbc = jdbc;
    this.nominations = nominations;
  }

  public static String team(ParticipationId participation) {
    return TEAM + participation.value();
  }

  public static String mentors(MentoringId mentoring) {
    return MENTORS + mentoring.value();
  }

  /** Who does the tasks of the coordinators for a nomination: never who may not see it. */
  public static String office(NominationId nomination) {
    return OFFICE + nomination.value();
  }

  /** The administrators who may watch a nomination: never who may not see it. */
  static String watchers(NominationId nomination) {
    return WATCHERS + nomination.value();
  }

  /** Whether conflicts of interest decide who is in this group. */
  static boolean isOfNomination(String group) {
    return group.startsWith(OFFICE) || group.startsWith(WATCHERS);
  }

  /** The mentoring whose mentors this group is; empty for other groups. */
  public static Optional<MentoringId> mentoring(String group) {
    return group.startsWith(MENTORS)
        ? Optional.of(new MentoringId(Long.parseLong(group.substring(MENTORS.length()))))
        : Optional.empty();
  }

  @Override
  public List<String> of(PersonId person) {
    List<String> groups =
        jdbc.sql("select group_id from engine_group where person_id = ? order by group_id")
            .param(person.value())
            .query(String.class)
            .list();
    if (groups.stream().anyMatch(WITH_OFFICE::contains)) {
      groups.addAll(offices(person));
    }
    if (groups.contains(Role.ADMINISTRATOR.groupId())) {
      nominations.watchableBy(person).stream().map(EngineGroups::watchers).forEach(groups::add);
    }
    return groups;
  }

  /** Those that conflicts of interest decide; for who has the group of one {@link #WITH_OFFICE}. */
  public List<String> offices(PersonId person) {
    return nominations.officeOf(person).stream().map(EngineGroups::office).toList();
  }
}
