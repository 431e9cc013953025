package org.culturalpearls.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturalpearls.Calendars.carried;
import static org.culturalpearls.Calendars.sequence;
import static org.culturalpearls.Calendars.title;

import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.MailTest;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails carry the days of an agreement and of milestones, and the next mail moves them. */
@MailTest
class CalendarDaysByMailIT extends DatesByMail {

  @Autowired private MentoringService mentorings;
  @Autowired private MentoringEndService ends;

  @Test
  void anAgreementBringsItsLastDayAsAWholeDay() throws Exception {
    towns.match(town, mentor, null);
    post.deliver();
    VEvent last = lastDay("MENTORING_AGREED");
    assertThat(last.getDateStart().getValue().hasTime()).isFalse();
    assertThat(day(last)).isEqualTo("2027-12-01");

    ends.moveEnd(
        mentor,
        new MentoringEndService.Move(
            mentorings.current(town.id()).orElseThrow().id(),
            LocalDate.of(2027, 12, 1),
            LocalDate.of(2027, 11, 1)));
    post.deliver();
    VEvent moved = lastDay("MENTORING_END_MOVED");
    assertThat(moved.getUid()).isEqualTo(last.getUid());
    assertThat(day(moved)).isEqualTo("2027-11-01");
    assertThat(sequence(moved)).isEqualTo(1);
  }

  @Test
  void aMilestoneBringsItsNewDayAndGoesWhenItIsReached() throws Exception {
    towns.match(town, mentor, null);
    plans.bringIntoForce(town, mentor);
    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "newDate", "newDate", "2027-05-20", "reason", "The roof leaks."));
    engine.complete(mentor, town.key(), "UserTask_DecideNewDate", Map.of("decision", "approve"));
    post.deliver();
    VEvent milestone =
        carried(ofKind("MILESTONE_DATE_MOVED", town.mentee()).get(0), PUBLISH).stream()
            .filter(event -> event.getUid().getValue().startsWith("milestone-"))
            .findFirst()
            .orElseThrow();
    assertThat(day(milestone)).isEqualTo("2027-05-20");
    assertThat(title(milestone)).endsWith(town.town() + ": Cinema cleaned");

    engine.fire(town.key(), "CatchEvent_TimeToReport");
    engine.complete(
        town.mentee(),
        town.key(),
        "UserTask_ReportMilestone",
        Map.of("next", "report", "done", "We cleaned the cinema.", "participants", 40));
    engine.complete(
        mentor,
        town.key(),
        "UserTask_GiveMilestoneFeedback",
        Map.of("decision", "reached", "remarks", "Well done."));
    post.deliver();
    assertThat(cancelled(town.mentee()))
        .anySatisfy(event -> assertThat(event.getUid()).isEqualTo(milestone.getUid()));
  }

  private VEvent lastDay(String kind) throws Exception {
    return carried(ofKind(kind, town.mentee()).get(0), PUBLISH).stream()
        .filter(event -> event.getUid().getValue().startsWith("mentoring-"))
        .findFirst()
        .orElseThrow();
  }

  private static String day(VEvent event) {
    var raw = event.getDateStart().getValue().getRawComponents();
    return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate()).toString();
  }

  /** By a word of their subjects, which stand in the texts of mails. */
  private List<MimeMessage> ofKind(String kind, PersonId person) throws Exception {
    String word =
        Map.of(
                "MENTORING_AGREED", "is signed",
                "MENTORING_END_MOVED", "ends on",
                "MILESTONE_DATE_MOVED", "new date")
            .get(kind);
    List<MimeMessage> found = new ArrayList<>();
    for (MimeMessage mail : arrived(person)) {
      if (mail.getSubject().contains(word)) {
        found.add(mail);
      }
    }
    assertThat(found).as(kind).isNotEmpty();
    return found;
  }
}
