package org.culturalpearls.notification.outbox;

/**
 * The text of a mail.
 *
 * @param text the whole as plain text
 * @param html the same as HTML
 */
public record MailText(String subject, String text, String html) {}
