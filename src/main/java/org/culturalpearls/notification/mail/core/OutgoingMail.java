package org.culturalpearls.notification.mail.core;

import org.culturalpearls.notification.calendar.core.MailedDates;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonView;

/**
 * All that is passed to the mail server, except the Message-ID.
 *
 * @param dates those for the recipient's calendar
 * @param unsubscribe the address that turns off mails like this one, or null if it can't be turned
 *     off
 * @param replyTo the address that takes an answer as a message, or null for the contact
 */
public record OutgoingMail(
    PersonView to,
    MailText text,
    Language language,
    MailedDates dates,
    String unsubscribe,
    String replyTo) {}
