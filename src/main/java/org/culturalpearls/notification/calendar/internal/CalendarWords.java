package org.culturalpearls.notification.calendar.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.notification.calendar.core.CasesOfDates;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.notification.outbox.core.MailSettings;
import org.culturalpearls.notification.outbox.core.MailWords;
import org.culturalpearls.people.PersonView;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds texts to dates: for a task the same as in the mail about it. */
@Component
public class CalendarWords {

  private static final String APPOINTMENT = "calendar.appointment";

  private final MailSettings settings;
  private final TaskTitles titles;
  private final MessageSource texts;

  CalendarWords(
      MailSettings settings, TaskTitles titles, @Qualifier("mailTexts") MessageSource texts) {
    this.settings = settings;
    this.titles = titles;
    this.texts = texts;
  }

  /** Creates the entries of tasks; reads the titles of all at once. */
  public List<CalendarEntry> tasks(
      List<OpenTask> tasks, PersonView reader, CasesOfDates.Found cases) {
    Function<TaskObject, String> named =
        titles.read(reader.id(), tasks.stream().map(OpenTask::about));
    return tasks.stream()
        .map(task -> task(task, named.apply(task.about()), reader, cases))
        .toList();
  }

  private CalendarEntry task(
      OpenTask task, String title, PersonView reader, CasesOfDates.Found cases) {
    CaseKey key = task.caseKey() == null ? null : new CaseKey(task.caseKey());
    String base = "task." + task.process() + "." + task.task();
    CalendarDate date = CalendarDate.until(CalendarDate.TASK + task.id(), base, key, task.due());
    MailWords words = words(reader);
    ZoneId zone = cases.zone(key, words.zone());
    Object[] named = {cases.town(key), words.day(task.due(), zone)};
    String text =
        String.join(
            "\n",
            words.namedFirst(words.say(base + ".first", named), title),
            words.say(base + ".why", named),
            words.until(task.due(), zone));
    return new CalendarEntry(
        date,
        words.named(words.say(base + ".subject", named), title),
        text,
        settings.address("/tasks/" + task.id()));
  }

  /**
   * Creates the entry of a whole day of a case.
   *
   * @param page below that of the case
   * @param title of what it is about, or null
   * @param named arguments of its text
   */
  CalendarEntry day(
      CalendarDate date, PersonView reader, String page, String title, Object... named) {
    MailWords words = words(reader);
    return new CalendarEntry(
        date,
        words.named(words.say(date.key(), named), title),
        null,
        address(date.caseKey(), page));
  }

  /** Creates the entry of a meeting, with what there is to talk about. */
  CalendarEntry meeting(
      AppointmentView meeting,
      AppointmentService.Agenda agenda,
      PersonView reader,
      ParticipationView town) {
    MailWords words = words(reader);
    CalendarDate date =
        CalendarDate.until(
            CalendarDate.APPOINTMENT + meeting.id().value(),
            APPOINTMENT,
            town.caseKey(),
            meeting.startsAt());
    Stream<String> steps =
        agenda.steps().stream()
            .map(step -> words.say("calendar.agenda.step", step.what(), words.date(step.by())));
    Stream<String> milestones =
        agenda.milestones().stream()
            .map(
                each ->
                    words.say(
                        "calendar.agenda.milestone",
                        each.wording().title(),
                        words.date(each.wording().dueOn())));
    return new CalendarEntry(
        date,
        words.say(APPOINTMENT + ".subject", town.town()),
        Stream.concat(steps, milestones).collect(Collectors.joining("\n")),
        address(town.caseKey(), "/meetings/plan/" + meeting.id().value()),
        new CalendarEntry.Meeting(meeting.minutes(), meeting.place()));
  }

  /** Creates a cancelled entry: only its title and its date. */
  public CalendarEntry over(CalendarDate date, PersonView reader, CasesOfDates.Found cases) {
    MailWords words = words(reader);
    String town = cases.town(date.caseKey());
    String title =
        date.due() == null
            ? words.say(date.key(), town)
            : words.say(
                date.key() + ".subject",
                town,
                words.day(date.due(), cases.zone(date.caseKey(), words.zone())));
    // Tasks of a whole cycle carry its year, which is no address of a case.
    CaseKey page = cases.knows(date.caseKey()) ? date.caseKey() : null;
    return new CalendarEntry(date, title, null, address(page, ""));
  }

  public String say(PersonView reader, String key) {
    return words(reader).say(key);
  }

  private String address(CaseKey key, String page) {
    return settings.address(key == null ? "/" : "/cases/" + key.value() + page);
  }

  private MailWords words(PersonView reader) {
    return MailWords.of(texts, reader);
  }
}
