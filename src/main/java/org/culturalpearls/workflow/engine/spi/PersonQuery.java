package org.culturalpearls.workflow.engine.spi;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.culturalpearls.people.PersonId;

/**
 * Finds users by their id, as far as the asking person may look them up. A query by anything else
 * finds nobody: ignoring a criterion would return more than was asked for.
 */
class PersonQuery extends UserQueryImpl {

  private final transient PersonsForEngine persons;
  private final transient PersonId asking;

  /** Remembers who asks: the engine runs the query after the command that created it. */
  PersonQuery(PersonsForEngine persons) {
    this.persons = persons;
    this.asking = ActingPerson.current().orElse(null);
  }

  @Override
  public long executeCount(CommandContext context) {
    return executeList(context, null).size();
  }

  @Override
  public List<User> executeList(CommandContext context, Page page) {
    return byOtherThanId() ? List.of() : persons.users(asking, asked().toArray(String[]::new));
  }

  /** Returns the ids that satisfy both criteria, if both are set. */
  private Stream<String> asked() {
    if (getIds() == null) {
      return Stream.ofNullable(getId());
    }
    return Stream.of(getIds()).distinct().filter(id -> getId() == null || id.equals(getId()));
  }

  private boolean byOtherThanId() {
    return Stream.of(
            firstName,
            firstNameLike,
            lastName,
            lastNameLike,
            email,
            emailLike,
            groupId,
            procDefId,
            tenantId)
        .anyMatch(Objects::nonNull);
  }
}
