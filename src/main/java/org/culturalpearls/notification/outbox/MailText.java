package org.culturalpearls.notification.outbox;

/**
 * A mail in words.
 *
 * @param text the whole of it as plain text
 * @param html the same as a page
 */
public record MailText(String subject, String text, String html) {}
