package org.culturalpearls.notification.calendar.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.notification.calendar.internal.CalendarDate;
import org.culturalpearls.notification.calendar.internal.CalendarEntry;
import org.culturalpearls.notification.calendar.internal.CalendarSequences;
import org.culturalpearls.notification.calendar.internal.CalendarText;
import org.culturalpearls.notification.calendar.internal.CalendarWords;
import org.culturalpearls.notification.calendar.internal.DatedTasks;
import org.culturalpearls.notification.calendar.internal.DaysOfMail;
import org.culturalpearls.notification.calendar.internal.MailedDateScope;
import org.culturalpearls.notification.calendar.internal.SequencedEntry;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.core.GatheredMails;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.ReadableMails;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/**
 * Determines the dates that a mail carries for its recipient's calendar: those it names, those of
 * its case that have moved since an earlier mail carried them, and, as cancelled, those that are
 * over.
 */
@Component
public class CalendarOfMail {

  private final GatheredMails gathered;
  private final ReadableMails readable;
  private final DatedTasks tasks;
  private final DaysOfMail days;
  private final CasesOfDates cases;
  private final CalendarWords words;
  private final CalendarSequences sequences;
  private final CalendarText text;

  CalendarOfMail(
      GatheredMails gathered,
      ReadableMails readable,
      DatedTasks tasks,
      DaysOfMail days,
      CasesOfDates cases,
      CalendarWords words,
      CalendarSequences sequences,
      CalendarText text) {
    this.gathered = gathered;
    this.readable = readable;
    this.tasks = tasks;
    this.days = days;
    this.cases = cases;
    this.words = words;
    this.sequences = sequences;
    this.text = text;
  }

  /** Returns at most three files, one for each method; stores nothing yet. */
  public MailedDates of(Mail mail, PersonView recipient) {
    if (mail.kind().isOfAccess() || mail.kind() == MailKind.COORDINATORS_MORNING) {
      return MailedDates.NONE;
    }
    List<Mail> parts = parts(mail, recipient);
    MailedDateScope about = MailedDateScope.of(mail.kind(), parts);
    List<OpenTask> open =
        Stream.concat(
                tasks.named(recipient.id(), parts).stream(),
                tasks.moved(recipient.id(), about).stream())
            .toList();
    List<CalendarDate> over = tasks.over(recipient.id(), about);
    CasesOfDates.Found found = cases.find(keys(parts, open, over));
    MailedDates dates =
        new MailedDates(
            entries(parts, open, recipient, found),
            over.stream().map(date -> words.over(date, recipient, found)).toList(),
            List.of());
    return dates.isEmpty() ? dates : sequences.withoutKeeping(() -> withFiles(dates, recipient));
  }

  private MailedDates withFiles(MailedDates dates, PersonView recipient) {
    hold(recipient.id(), dates);
    return new MailedDates(
        dates.entries(),
        dates.over(),
        Stream.of(
                published(
                    dates.entries().stream().filter(each -> each.meeting() == null).toList(),
                    recipient),
                invited(
                    dates.entries().stream().filter(each -> each.meeting() != null).toList(),
                    recipient),
                cancelled(dates.over(), recipient))
            .flatMap(files -> files)
            .toList());
  }

  /** Stores the sequence numbers that a mail carried. */
  public void keep(PersonId recipient, MailedDates dates) {
    hold(recipient, dates);
    sequences.number(recipient, dates.entries(), true);
    sequences.cancel(recipient, dates.over());
  }

  private void hold(PersonId recipient, MailedDates dates) {
    if (!dates.entries().isEmpty() && !dates.over().isEmpty()) {
      sequences.hold(
          recipient, Stream.concat(dates.entries().stream(), dates.over().stream()).toList());
    }
  }

  private List<Mail> parts(Mail mail, PersonView recipient) {
    return mail.kind() == MailKind.LIST
        ? gathered.in(mail.id()).stream()
            .filter(part -> readable.isReadable(part, recipient.id()))
            .toList()
        : List.of(mail);
  }

  /** Each date once, even if several parts of the mail name it. */
  private List<CalendarEntry> entries(
      List<Mail> parts, List<OpenTask> open, PersonView recipient, CasesOfDates.Found found) {
    Map<String, CalendarEntry> entries = new LinkedHashMap<>();
    Stream.concat(
            words.tasks(open, recipient, found).stream(),
            parts.stream().flatMap(part -> days.of(part, recipient, found)))
        .forEach(entry -> entries.put(entry.date().uid(), entry));
    return List.copyOf(entries.values());
  }

  private Stream<CalendarFile> published(List<CalendarEntry> entries, PersonView recipient) {
    List<SequencedEntry> numbered = sequences.number(recipient.id(), entries, true);
    return numbered.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new CalendarFile(
                words.say(recipient, "calendar.file"), "PUBLISH", text.published(numbered)));
  }

  /** An invitation of its own for meetings: calendar programs answer to the method of the file. */
  private Stream<CalendarFile> invited(List<CalendarEntry> entries, PersonView recipient) {
    List<SequencedEntry> numbered = sequences.number(recipient.id(), entries, true);
    return numbered.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new CalendarFile(
                words.say(recipient, "calendar.file.meeting"),
                "REQUEST",
                text.invited(numbered, recipient)));
  }

  private Stream<CalendarFile> cancelled(List<CalendarEntry> entries, PersonView recipient) {
    List<SequencedEntry> numbered = sequences.cancel(recipient.id(), entries);
    return numbered.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new CalendarFile(
                words.say(recipient, "calendar.file.over"),
                "CANCEL",
                text.cancelled(numbered, recipient)));
  }

  private static List<CaseKey> keys(
      List<Mail> parts, List<OpenTask> open, List<CalendarDate> over) {
    return Stream.of(
            parts.stream().map(Mail::caseKey),
            open.stream().map(OpenTask::caseKey).map(key -> key == null ? null : new CaseKey(key)),
            over.stream().map(CalendarDate::caseKey))
        .flatMap(keys -> keys)
        .toList();
  }
}
