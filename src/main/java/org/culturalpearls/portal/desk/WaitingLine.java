package org.culturalpearls.portal.desk;

/**
 * Where cases wait: one kind of task, in words.
 *
 * @param open address of the list of these open tasks
 * @param late address of those of them that are overdue
 * @param median how long they wait now, empty where none is open
 * @param longest how long the oldest waits, empty where none is open
 * @param doneMedian how long those that were done waited, empty where none was
 */
public record WaitingLine(
    String task,
    int count,
    String open,
    int overdue,
    String late,
    String median,
    String longest,
    int done,
    String doneMedian) {}
