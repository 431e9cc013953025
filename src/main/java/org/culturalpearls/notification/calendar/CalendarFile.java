package org.culturalpearls.notification.calendar;

/**
 * Dates as calendar programs read them (RFC 5545).
 *
 * @param name of the file
 * @param method what is to be done with them (RFC 5546): PUBLISH or CANCEL; null in a feed
 */
public record CalendarFile(String name, String method, String text) {}
