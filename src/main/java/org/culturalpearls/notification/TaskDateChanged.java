package org.culturalpearls.notification;

/** The due date of an open task changed. */
public record TaskDateChanged(OpenTask task) {}
