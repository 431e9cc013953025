package org.culturalpearls.portal.task;

/**
 * A task in a list, as the fragment {@code task} shows it.
 *
 * @param href its page, or null if somebody else has to do it
 * @param town name of the town, or null before a case was chosen
 * @param place town and case, or null before a case was chosen
 * @param until due date, as text; null if there is none
 * @param due the same in a phrase
 * @param overdue by how many days, as text; null if it is not
 * @param whose whose task it is, as text
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
