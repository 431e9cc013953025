package org.culturalpearls.notification.outbox.core;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.NewMail;

/**
 * A message to one or more people, each by a mail of their own.
 *
 * @param key unique key; each mail's key adds its recipient
 * @param participation its case, or null if {@code caseKey} names it or there is none
 */
public record Notification(
    MailKind kind,
    String key,
    Recipients whom,
    ParticipationId participation,
    CaseKey caseKey,
    String taskId,
    List<Object> arguments) {

  static Notification of(NewMail mail) {
    return new Notification(
        mail.kind(),
        mail.key(),
        Recipients.each(mail.recipient()),
        null,
        mail.caseKey(),
        mail.taskId(),
        mail.arguments());
  }

  /** Creates a notification of a result of a case. */
  public static Notification of(
      MailKind kind,
      String key,
      Recipients whom,
      ParticipationId participation,
      Object... arguments) {
    return new Notification(kind, key, whom, participation, null, null, List.of(arguments));
  }
}
