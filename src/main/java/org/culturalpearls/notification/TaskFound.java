package org.culturalpearls.notification;

/** A task is open and nobody is reminded of it yet: it was there before reminders were. */
public record TaskFound(OpenTask task) {}
