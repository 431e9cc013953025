package org.culturalpearls.notification.outbox;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/**
 * A mail to be put into the outbox.
 *
 * @param key unique key: another mail with the same key is not written, unless the first was
 *     cancelled
 * @param caseKey its case, or null
 * @param taskId its open task, or null; the mail is cancelled with the task
 * @param arguments arguments of its texts after the town: {@code Id}s, dates, instants, numbers,
 *     enum values, {@link TaskName}; never typed text
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
