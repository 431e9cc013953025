package org.culturalpearls.notification.mail.core;

import org.culturalpearls.notification.calendar.core.MailedDates;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonView;

/**
 * All that a mail server is handed of a mail but its Message-ID.
 *
 * @param dates those for the recipient's calendar
 * @param unsubscribe the address that turns off mails like this one, or null where it must come
 */
public record OutgoingMail(
    PersonView to, MailText text, Language language, MailedDates dates, String unsubscribe) {}
