package org.culturalpearls.notification.outbox;

import org.culturalpearls.shared.Id;

/** Identity of a mail in the outbox. */
public record MailId(long value) implements Id {}
