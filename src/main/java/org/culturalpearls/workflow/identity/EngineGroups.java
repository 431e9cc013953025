package org.culturalpearls.workflow.identity;

import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.notification.outbox.TaskGroup;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.engine.spi.UserGroups;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the engine groups of a person: the roles, the teams of the own participations and the
 * mentors of the own mentorings, from the view {@code engine_group} of our tables, and the office
 * and watcher groups of nominations.
 */
@Component
public class EngineGroups implements UserGroups {

  /**
   * Groups whose members may do the coordinators' tasks of a nomination, as {@code engine_group}
   * names them.
   */
  public static final Set<String> WITH_OFFICE = Set.of("coordinator", "award-deputy");

  private final JdbcClient jdbc;
  private final VisibleNominations nominations;

  EngineGroups(JdbcClient jdbc, @Lazy VisibleNominations nominations) {
    this.jdbc = jdbc;
    this.nominations = nominations;
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
      nominations.watchableBy(person).stream().map(TaskGroup::watchers).forEach(groups::add);
    }
    return groups;
  }

  /** Returns who is in any of these groups of roles, teams and mentors. */
  public List<PersonId> members(List<String> ofGroups) {
    return jdbc.sql("select distinct person_id from engine_group where group_id = any(?)")
        .param(ofGroups.toArray(String[]::new))
        .query((row, number) -> new PersonId(row.getLong(1)))
        .list();
  }

  /**
   * Returns the groups that depend on conflicts of interest; for members of a group in {@link
   * #WITH_OFFICE}.
   */
  public List<String> offices(PersonId person) {
    return nominations.officeOf(person).stream().map(TaskGroup::office).toList();
  }
}
