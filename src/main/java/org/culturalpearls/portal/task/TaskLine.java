package org.culturalpearls.portal.task;

/**
 * A task in a list, as the fragment {@code task} draws it.
 *
 * @param href its page, or null when it is somebody else's to do
 * @param town name of the town, or null before a case was chosen
 * @param place town and case, or null before a case was chosen
 * @param until when it is due, in words; null without a date
 * @param due the same, with the word that says so
 * @param overdue by how many days, in words; null until it is
 * @param whose in words
 */
public record TaskLine(
    String href,
    String name,
    String town,
    String place,
    String until,
    String due,
    String overdue,
    String whose) {}
