package org.culturalpearls.notification.mail.core;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.notification.mail.internal.SampleWriter;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.notification.outbox.core.Moment;
import org.culturalpearls.notification.outbox.core.PreviousDueDate;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/** Provides a sample of every mail text with made-up facts, for checking texts. */
@Component
public class MailSamples {

  private static final String SUBJECT = ".subject";
  private static final String TASK = "task.";
  private static final String TOWN = "Saarelinn";
  private static final String OTHER_TOWN = "Rannamaa";
  private static final String MENTOR = "Jānis Bērziņš";
  private static final String PRACTICE = "The mill that opens on Sundays";
  private static final String MILESTONE = "The cinema opens on Sundays";
  private static final String INDICATOR = "How many people come?";
  private static final String ADDRESSES = "janis@before.example → janis@now.example";
  private static final String LETTER = "We meet on 12 May";
  private static final String CYCLE = "Pearls 2027";
  private static final LocalDate DAY = LocalDate.of(2027, 5, 3);
  private static final long DAYS = Duration.ofDays(7).toSeconds();
  public static final Instant DUE = Instant.parse("2027-05-03T21:59:00Z");

  /** The arguments of texts after the town; kinds without an entry have only the town. */
  private static final Map<MailKind, List<Object>> NAMED =
      Map.ofEntries(
          Map.entry(MailKind.LIST, List.of(1L, MailKind.MENTOR_STILL_SOUGHT)),
          Map.entry(MailKind.COORDINATORS_MORNING, List.of(2L, 1L, 0L, 1L, 0L, 1L)),
          Map.entry(MailKind.MENTOR_FOUND, List.of(MENTOR)),
          Map.entry(MailKind.MENTORING_AGREED, List.of(MENTOR, DAY)),
          Map.entry(MailKind.MENTORING_END_MOVED, List.of(DAY)),
          Map.entry(MailKind.MEETING_PROPOSED, List.of(MENTOR)),
          Map.entry(MailKind.MEETING_NONE_FITS, List.of(MENTOR)),
          Map.entry(MailKind.MEETING_AGREED, List.of(MENTOR)),
          Map.entry(MailKind.MEETING_MOVED, List.of(MENTOR)),
          Map.entry(MailKind.MEETING_CANCELLED, List.of(MENTOR)),
          Map.entry(MailKind.MESSAGE_POSTED, List.of(MENTOR)),
          Map.entry(MailKind.CONVERSATION_ASKED_IN, List.of(MENTOR)),
          Map.entry(MailKind.ANSWER_HELD, List.of()),
          Map.entry(MailKind.MENTORING_COMPLETED, List.of(8L, 3L, 4L)),
          Map.entry(MailKind.PLAN_SUBMITTED, List.of(2L)),
          Map.entry(MailKind.PLAN_CHANGED, List.of(3L)),
          Map.entry(MailKind.PLAN_HANDED_OVER, List.of(2L)),
          Map.entry(MailKind.PLAN_OWNERS_MISSING, List.of(2L)),
          Map.entry(MailKind.VALUES_ASKED, List.of(INDICATOR)),
          Map.entry(MailKind.PLAN_DUE_MOVED, List.of(DUE)),
          Map.entry(MailKind.MILESTONE_REACHED, List.of(MILESTONE)),
          Map.entry(MailKind.MILESTONE_DATE_MOVED, List.of(MILESTONE, DAY)),
          Map.entry(MailKind.NEW_DATE_DECLINED, List.of(MILESTONE, DAY)),
          Map.entry(MailKind.MILESTONE_DROPPED, List.of(MILESTONE)),
          Map.entry(MailKind.PLAN_REMINDED, List.of(DUE, MENTOR)),
          Map.entry(MailKind.MEETING_REMINDED, List.of(MENTOR, DAY)),
          Map.entry(MailKind.SIGN_ASKED, List.of(MENTOR, DAY)),
          Map.entry(MailKind.SILENCE_ASKED, List.of(DAY)),
          Map.entry(MailKind.SILENCE_TOLD, List.of(MENTOR, DAY)),
          Map.entry(MailKind.LETTER, List.of(MENTOR, LETTER)),
          Map.entry(MailKind.ENTRY_LETTER, List.of(MENTOR, LETTER)),
          Map.entry(
              MailKind.NOMINATION_DUE_MOVED,
              List.of(DUE, new PreviousDueDate(DUE.plusSeconds(DAYS)))),
          Map.entry(MailKind.NOMINATION_GRACE_SHORTER, List.of(DUE)),
          Map.entry(MailKind.JOINT_ENTRY_ASKED, List.of(OTHER_TOWN)),
          Map.entry(MailKind.JOINT_ENTRY_TAKEN_BACK, List.of(OTHER_TOWN)),
          Map.entry(MailKind.JOINT_ENTRY_AGREED, List.of(OTHER_TOWN)),
          Map.entry(MailKind.JOINT_ENTRY_DECLINED, List.of(OTHER_TOWN)),
          Map.entry(MailKind.PLAN_IN_JURY, List.of(2L)),
          Map.entry(MailKind.REVIEW_REMINDED, List.of(DUE)),
          Map.entry(MailKind.REVIEW_ANSWER_REMINDED, List.of(DUE)),
          Map.entry(MailKind.AWARD_APPOINTED, List.of(CYCLE, AwardOffice.JUROR)),
          Map.entry(MailKind.AWARD_DISMISSED, List.of(CYCLE, AwardOffice.JUROR)),
          Map.entry(MailKind.AWARD_DATE_MOVED, List.of(CYCLE, AwardDate.JURY_ENDS, DUE)),
          Map.entry(MailKind.INVITATION, List.of(DUE)),
          Map.entry(MailKind.PASSWORD_RESET, List.of(DUE)),
          Map.entry(MailKind.SIGN_IN, List.of(DUE)),
          Map.entry(MailKind.ENTRY, List.of(DUE)),
          Map.entry(MailKind.ADDRESS_CONFIRMATION, List.of(DUE)),
          Map.entry(MailKind.ADDRESS_CHANGED, List.of(ADDRESSES, MENTOR, new Moment(DUE))),
          Map.entry(MailKind.TIE_CHANGE_ASKED, List.of(MENTOR)),
          Map.entry(MailKind.TIE_CHANGE_STALLED, List.of(MENTOR)),
          Map.entry(MailKind.COPY_ASKED, List.of(MENTOR)),
          Map.entry(MailKind.COPY_MADE, List.of(MENTOR, new Moment(DUE))),
          Map.entry(MailKind.PRACTICE_PUBLISHED, List.of(PRACTICE, 1)),
          Map.entry(MailKind.PRACTICE_DECLINED, List.of(PRACTICE)),
          Map.entry(MailKind.PRACTICE_ARCHIVED, List.of(PRACTICE)),
          Map.entry(MailKind.PRACTICE_ADOPTED, List.of(PRACTICE)),
          Map.entry(MailKind.PRACTICE_TAKEN_UP, List.of(PRACTICE)),
          Map.entry(MailKind.ADOPTION_ASKED, List.of(PRACTICE)),
          Map.entry(MailKind.CONTACT_ASKED, List.of(PRACTICE, DUE)),
          Map.entry(MailKind.CONTACT_REMINDED, List.of(PRACTICE, DUE)),
          Map.entry(MailKind.CONTACT_AGREED, List.of(PRACTICE)),
          Map.entry(MailKind.CONTACT_DECLINED, List.of(PRACTICE)),
          Map.entry(MailKind.CONTACT_SILENT, List.of(PRACTICE)),
          Map.entry(MailKind.CONTACT_ENDED, List.of(PRACTICE)),
          Map.entry(MailKind.VISIT_ASKED, List.of(PRACTICE, DUE)),
          Map.entry(MailKind.VISIT_DAY_SET, List.of(PRACTICE, DAY)),
          Map.entry(MailKind.VISIT_REPORT_ASKED, List.of(PRACTICE)),
          Map.entry(MailKind.VISIT_REPORT_REMINDED, List.of(PRACTICE)),
          Map.entry(MailKind.VISIT_REPORTED, List.of(PRACTICE)),
          Map.entry(MailKind.NEED_ANSWERED, List.of(2L)),
          Map.entry(MailKind.NEED_ENDS_SOON, List.of(DAY)));

  private final SampleWriter writer;
  private final TaskTraits traits;

  MailSamples(SampleWriter writer, TaskTraits traits) {
    this.writer = writer;
    this.traits = traits;
  }

  /** Returns results by their kind, then tasks by process and id. */
  public List<String> names() {
    Stream<String> kinds =
        Stream.of(MailKind.values()).filter(kind -> kind != MailKind.TASK).map(MailKind::name);
    Stream<String> tasks =
        ResourceBundle.getBundle("mail/mail", Locale.ENGLISH).keySet().stream()
            .filter(key -> key.startsWith(TASK) && key.endsWith(SUBJECT))
            .map(key -> key.substring(TASK.length(), key.length() - SUBJECT.length()))
            .sorted();
    return Stream.concat(kinds, tasks).toList();
  }

  public MailText write(String name, Language language, PersonView reader) {
    if (!names().contains(name)) {
      throw new NotFound("error.notification.mail-not-found");
    }
    boolean task = name.contains(".");
    MailKind kind = task ? MailKind.TASK : MailKind.valueOf(name);
    List<Object> named = task ? List.of(DUE) : named(kind);
    return writer.write(kind, (task ? TASK : "mail.") + name, TOWN, named, language, reader);
  }

  private List<Object> named(MailKind kind) {
    return switch (kind) {
      case REMINDER -> List.of(1L, traits.example(), DUE);
      case TASK_REMINDED -> List.of(DUE, MENTOR, traits.example());
      default -> NAMED.getOrDefault(kind, List.of());
    };
  }
}
