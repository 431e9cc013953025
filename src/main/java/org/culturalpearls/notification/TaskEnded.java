package org.culturalpearls.notification;

/**
 * A task is no longer open.
 *
 * @param done whether somebody did it; otherwise it was withdrawn
 */
public record TaskEnded(String task, boolean done) {}
