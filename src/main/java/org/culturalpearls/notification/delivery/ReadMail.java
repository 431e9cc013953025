package org.culturalpearls.notification.delivery;

import org.culturalpearls.notification.outbox.MailText;

/**
 * One mail to be read.
 *
 * @param text null where the reader may not, or not any more, see what it speaks of
 */
public record ReadMail(MailView mail, MailText text) {}
