package org.culturalpearls.notification;

import java.time.Instant;
import org.culturalpearls.cycle.CaseKey;

/**
 * A mail in a list, as far as its reader may know of it.
 *
 * @param subject null where the reader may see no more than its state
 * @param recipient name of the person
 * @param caseKey its case, or null
 * @param held whether it waits for a coordinator, as it was written while no mail server was set
 * @param problem why it was not accepted: the rest of the message key {@code mail.problem.<x>}; or
 *     null
 * @param endedAt when it was sent, failed or was cancelled, or null
 */
public record MailView(
    MailId id,
    String subject,
    String recipient,
    CaseKey caseKey,
    MailState state,
    boolean held,
    String problem,
    Instant createdAt,
    Instant endedAt) {}
