package org.culturalpearls.workflow.engine.spi;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;

/**
 * Identifies who causes the running engine command, and translates between persons and engine user
 * ids.
 */
public final class ActingPerson {

  private static final String PREFIX = "person-";

  private ActingPerson() {}

  /** Returns the engine's user id of a person; it holds no personal data. */
  public static String userId(PersonId person) {
    return PREFIX + person.value();
  }

  /** Returns the person of an engine user id; empty for an id that is not ours. */
  public static Optional<PersonId> person(String userId) {
    if (userId == null || !userId.matches(PREFIX + "\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new PersonId(Long.parseLong(userId.substring(PREFIX.length()))));
  }

  /** Returns the person of the running command; empty in a job. */
  public static Optional<PersonId> current() {
    CommandContext command = Context.getCommandContext();
    return command == null ? Optional.empty() : person(command.getAuthenticatedUserId());
  }

  /** Returns the person of the running command. */
  public static PersonId required() {
    return current().orElseThrow(() -> new NotAllowed("error.workflow.nobody-acts"));
  }
}
