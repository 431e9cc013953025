package org.culturalpearls.workflow.identity;

import java.util.List;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Finds users by their id. */
class PersonQuery extends UserQueryImpl {

  private final transient PersonsForEngine persons;

  PersonQuery(PersonsForEngine persons) {
    this.persons = persons;
  }

  @Override
  public long executeCount(CommandContext context) {
    return executeList(context, null).size();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    String[] several = getIds();
    return several != null ? persons.users(several) : persons.users(getId());
  }
}
