package org.culturalpearls.notification.internal;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.MailId;
import org.culturalpearls.notification.MailKind;
import org.culturalpearls.notification.MailState;
import org.culturalpearls.people.PersonId;

/** A row of the outbox; what its columns mean stands in the migration. */
record Mail(
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
    Instant createdAt,
    Instant endedAt) {}
