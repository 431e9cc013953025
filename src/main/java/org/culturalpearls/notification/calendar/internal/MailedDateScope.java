package org.culturalpearls.notification.calendar.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Argument;
import org.culturalpearls.notification.outbox.core.Mail;

/**
 * The dates beyond those it names that a mail updates.
 *
 * @param everywhere whether it covers all cases of its reader
 * @param cases otherwise the keys of its cases
 * @param over dates that it cancels
 */
public record MailedDateScope(boolean everywhere, String[] cases, List<Over> over) {

  private static final String ALL = "%";

  /**
   * Dates of a case that are over.
   *
   * @param uid a prefix with a percent sign, or a whole identifier
   */
  record Over(String caseKey, String uid) {}

  /**
   * @param parts the mail itself, or the mails in its list
   */
  public static MailedDateScope of(MailKind kind, Collection<Mail> parts) {
    List<Mail> ofCases = parts.stream().filter(part -> part.caseKey() != null).toList();
    return new MailedDateScope(
        kind.isList(),
        ofCases.stream().map(part -> part.caseKey().value()).distinct().toArray(String[]::new),
        ofCases.stream()
            .flatMap(part -> over(part).map(uid -> new Over(part.caseKey().value(), uid)))
            .toList());
  }

  private static Stream<String> over(Mail mail) {
    return switch (mail.kind()) {
      case MENTORING_COMPLETED, MENTORING_ENDED_EARLY, MENTORING_REMATCHED ->
          Stream.of(CalendarDate.MENTORING + ALL, CalendarDate.APPOINTMENT + ALL);
      case TOWN_LEFT ->
          Stream.of(
              CalendarDate.MENTORING + ALL,
              CalendarDate.MILESTONE + ALL,
              CalendarDate.APPOINTMENT + ALL);
      case MEETING_CANCELLED ->
          mail.value(Argument.APPOINTMENT).map(id -> CalendarDate.APPOINTMENT + id).stream();
      case MILESTONE_REACHED, MILESTONE_DROPPED ->
          mail.arguments().stream()
              .filter(Argument::isOfPlan)
              .map(milestone -> CalendarDate.MILESTONE + milestone.value());
      default -> Stream.empty();
    };
  }

  String[] over(Function<Over, String> part) {
    return over.stream().map(part).toArray(String[]::new);
  }
}
