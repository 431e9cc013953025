package org.culturalpearls.notification.outbox;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/**
 * A mail to be put into the outbox.
 *
 * @param key what makes it the only one: another mail with the same key is not written, unless the
 *     first was cancelled
 * @param caseKey the case that it speaks of, or null
 * @param taskId the open task that it is about, or null; the mail is cancelled with the task
 * @param arguments what its texts name after the town: {@code Id}s, dates, instants, numbers, enum
 *     values, {@link TaskName}; never a text that somebody typed
 */
public record NewMail(
    MailKind kind,
    String key,
    PersonId recipient,
    CaseKey caseKey,
    String taskId,
    List<Object> arguments) {

  public NewMail {
    arguments = List.copyOf(arguments);
  }
}
