package org.culturalpearls.notification;

/** A task is new, or new for these people. */
public record TaskAssigned(OpenTask task) {}
