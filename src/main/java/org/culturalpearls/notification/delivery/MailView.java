package org.culturalpearls.notification.delivery;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailState;

/**
 * A mail in a list, as far as its reader may know of it.
 *
 * @param subject null if the reader may see only its state
 * @param recipient name of the person; null if a conflict of interest hides the mail
 * @param caseKey its case, or null
 * @param held whether it waits for a coordinator, since it was written without a mail server
 * @param problem why it was not sent so far, or null
 * @param answer codes and text of the mail server, for administrators; or null
 * @param endedAt when it was sent, failed or was cancelled, or null
 */
public record MailView(
    MailId id,
    String subject,
    String recipient,
    CaseKey caseKey,
    MailState state,
    boolean held,
    MailProblem problem,
    String answer,
    Instant createdAt,
    Instant endedAt) {}
