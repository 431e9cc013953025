package org.culturalpearls.notification;

import org.culturalpearls.people.PersonId;

/**
 * A task is new, or new for these people.
 *
 * @param by who caused it and has it before their eyes, or null when a timer did
 */
public record TaskAssigned(OpenTask task, PersonId by) {}
