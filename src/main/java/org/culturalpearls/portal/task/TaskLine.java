package org.culturalpearls.portal.task;

import java.time.Instant;

/**
 * A task in a list, as the fragment {@code task} draws it.
 *
 * @param href its page, or null when it is somebody else's to do
 * @param town name of the town, or null before a case was chosen
 * @param place town and case, or null before a case was chosen
 * @param due until when, in words; null without a date
 * @param whose in words
 */
public record TaskLine(
    String href,
    String name,
    String town,
    String place,
    Instant dueAt,
    String due,
    boolean late,
    String whose) {}
