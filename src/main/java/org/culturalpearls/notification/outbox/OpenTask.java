package org.culturalpearls.notification.outbox;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * An open task, as far as mails need it.
 *
 * @param process id of its process, with {@code task} the message key of its name
 * @param caseKey its case, or null before one was chosen
 * @param assignee the person who has to do it, or null while it is a group's
 * @param groups the candidate groups
 */
public record OpenTask(
    String id,
    String process,
    String task,
    String caseKey,
    Instant due,
    PersonId assignee,
    List<String> groups) {}
