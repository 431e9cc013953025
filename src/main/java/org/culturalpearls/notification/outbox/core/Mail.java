package org.culturalpearls.notification.outbox.core;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.PersonId;

/** A row of the outbox; what its columns mean stands in the migration. */
public record Mail(
    MailId id,
    MailKind kind,
    PersonId recipient,
    CaseKey caseKey,
    String taskId,
    List<Argument> arguments,
    MailState state,
    boolean held,
    int attempts,
    String problem,
    String answer,
    Instant createdAt,
    Instant endedAt) {

  /** Processes whose tasks are about a nomination. */
  public static final Set<String> OF_NOMINATION = Set.of("NominationProcess", "ReviewProcess");

  /** The value of the first argument of this type. */
  public Optional<String> value(String type) {
    return arguments.stream()
        .filter(argument -> argument.type().equals(type))
        .map(Argument::value)
        .findFirst();
  }

  /** Why it did not go out so far, or null; codes of the mail server may stand behind it. */
  public MailProblem why() {
    return problem == null ? null : MailProblem.valueOf(problem.split(" ")[0]);
  }

  /** Whether a conflict of interest may keep somebody from what it says. */
  public boolean isOfNomination() {
    return caseKey != null
        && (kind.isOfNomination()
            || arguments.stream()
                .filter(argument -> argument.type().equals(Argument.TASK))
                .map(argument -> argument.value().split("\\.")[0])
                .anyMatch(OF_NOMINATION::contains));
  }
}
