package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailText;

/**
 * A mail with its text.
 *
 * @param text null if the reader may not, or no longer, see its subject matter
 */
public record ReadMail(MailView mail, MailText text) {}
