package org.culturalpearls.notification.outbox;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * An open task, as far as its people have to be told of it.
 *
 * @param process id of its process, with {@code task} the message key of its name
 * @param caseKey the case it belongs to, or null before one was chosen
 * @param assignee who has to do it, or null while it is a group's
 * @param groups the groups of whom anybody may do it
 */
public record OpenTask(
    String id,
    String process,
    String task,
    String caseKey,
    Instant due,
    PersonId assignee,
    List<String> groups) {}
