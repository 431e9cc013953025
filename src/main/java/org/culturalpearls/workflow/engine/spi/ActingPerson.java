package org.culturalpearls.workflow.engine.spi;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotAllowed;

/** Who causes the running engine command, and how the engine names persons. */
public final class ActingPerson {

  private static final String PREFIX = "person-";

  private ActingPerson() {}

  /** The name by which the engine knows a person; holds no personal data. */
  public static String userId(PersonId person) {
    return PREFIX + person.value();
  }

  /** The person behind an engine user id; empty for anything that is not one of ours. */
  public static Optional<PersonId> person(String userId) {
    if (userId == null || !userId.matches(PREFIX + "\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(new PersonId(Long.parseLong(userId.substring(PREFIX.length()))));
  }

  /** The person who is set on the running command; none when a job runs. */
  public static Optional<PersonId> current() {
    CommandContext command = Context.getCommandContext();
    return command == null ? Optional.empty() : person(command.getAuthenticatedUserId());
  }

  /** The person who is set on the running command. */
  public static PersonId required() {
    return current().orElseThrow(() -> new NotAllowed("error.workflow.nobody-acts"));
  }
}
