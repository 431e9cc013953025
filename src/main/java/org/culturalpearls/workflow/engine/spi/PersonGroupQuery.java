package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.culturalpearls.people.PersonId;

/** Finds the groups of one user. */
class PersonGroupQuery extends GroupQueryImpl {

  private final transient PersonsForEngine persons;
  private final transient PersonId asking;

  /** Remembers who asks: the engine runs the query after the command that created it. */
  PersonGroupQuery(PersonsForEngine persons) {
    this.persons = persons;
    this.asking = ActingPerson.current().orElse(null);
  }

  @Override
  public long executeCount(CommandContext context) {
    return executeList(context, null).size();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return getUserId() == null ? List.of() : persons.groupsOf(asking, getUserId());
  }
}
