package org.culturalpearls.notification.calendar;

/**
 * Dates in the format of calendar programs (RFC 5545).
 *
 * @param name of the file
 * @param method the iTIP method (RFC 5546): PUBLISH, REQUEST or CANCEL; null in a feed
 */
public record CalendarFile(String name, String method, String text) {}
