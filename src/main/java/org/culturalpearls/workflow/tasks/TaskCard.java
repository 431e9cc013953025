package org.culturalpearls.workflow.tasks;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * An open task in a list.
 *
 * @param process id of its process, with {@code task} the message key of a translated name
 * @param name English name from the model: verb and object
 * @param caseKey the case it belongs to, or null before one was chosen
 * @param assignee who has taken it or was named for it, or null while it is its group's
 */
public record TaskCard(
    String id,
    String process,
    String task,
    String name,
    String description,
    String caseKey,
    String town,
    Instant due,
    PersonId assignee) {}
