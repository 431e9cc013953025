package org.culturalpearls.desk.internal;

import java.util.Collection;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Tells the statements of lists what a conflict of interest hides from a coordinator. */
@Component
class HiddenInLists {

  /** Condition for participations {@code p}: those that the list of cases shows to the reader. */
  static final String SEEN =
      "not (p.case_key = any(:hidden) and p.stage in ('ENTERED', 'NOT_SELECTED'))";

  private final VisibleNominations nominations;
  private final TaskTraits tasks;
  private final PeopleService people;

  HiddenInLists(VisibleNominations nominations, TaskTraits tasks, PeopleService people) {
    this.nominations = nominations;
    this.tasks = tasks;
    this.people = people;
  }

  /** Throws NotAllowed unless the person is a coordinator. */
  Hidden from(PersonId coordinator) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return new Hidden(
        nominations.hidden(coordinator),
        tasks.processesOfNominations(),
        tasks.processesOfReviews());
  }

  /**
   * What a reader does not see.
   *
   * @param cases whose nomination the reader may not see
   * @param ofNominations ids of the processes whose tasks are hidden with it
   * @param ofReviews ids of the processes whose tasks nobody sees in a list
   */
  record Hidden(
      Collection<CaseKey> cases, Collection<String> ofNominations, Collection<String> ofReviews) {

    String[] keys() {
      return cases.stream().map(CaseKey::value).toArray(String[]::new);
    }

    StatementSpec in(StatementSpec list) {
      return list.param("hidden", keys())
          .param("ofNominations", ofNominations.toArray(String[]::new))
          .param("ofReviews", ofReviews.toArray(String[]::new));
    }
  }
}
