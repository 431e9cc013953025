package org.culturalpearls.notification.calendar.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.notification.MailsOfATown;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.core.MailRows;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlannedMilestone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The dates that mails carry, as they are now, and take out again once they are over. */
class CalendarOfMailTest extends MailsOfATown {

  private static final LocalDate ENDS = LocalDate.of(2027, 12, 1);

  @Autowired private CalendarOfMail calendar;
  @Autowired private MailRows rows;
  @Autowired private PeopleService people;
  @Autowired private MentoringService mentorings;
  @Autowired private MilestoneService milestones;
  @Autowired private CaseAccess access;
  @Autowired private TransactionTemplate transactions;

  @Test
  void carryTheLastDayOfAMentoringAndTakeItOutWhenItEndsEarly() {
    endsOn(ENDS);
    MailId agreed = told.tell(MailKind.MENTORING_AGREED, reader, town.key(), reader, ENDS);
    assertThat(sent(agreed))
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.method()).isEqualTo("PUBLISH");
              assertThat(file.text())
                  .contains("Last day of the mentoring of", "DTSTART;VALUE=DATE:20271201");
            });
    MailId ended = told.tell(MailKind.MENTORING_ENDED_EARLY, reader, town.key());
    assertThat(sent(ended)).extracting(CalendarFile::method).containsExactly("CANCEL");
    assertThat(sent(ended)).isEmpty();
  }

  @Test
  void carryNothingWhereNoEndIsAgreed() {
    endsOn(null);
    assertThat(sent(told.tell(MailKind.MENTORING_AGREED, reader, town.key(), reader, ENDS)))
        .isEmpty();
  }

  @Test
  void carryTheDayOfAMilestoneThatIsStillToBeReached() {
    MilestoneId id = new MilestoneId(77);
    when(access.mayRead(reader, town.id())).thenReturn(true);
    when(milestones.milestone(reader, id)).thenReturn(milestone(id, MilestoneState.PLANNED));
    MailId moved = told.tell(MailKind.MILESTONE_DATE_MOVED, reader, town.key(), id, ENDS);
    assertThat(sent(moved))
        .singleElement()
        .satisfies(file -> assertThat(file.text()).contains("The cinema opens", "20271201"));
    when(milestones.milestone(reader, id)).thenReturn(milestone(id, MilestoneState.DROPPED));
    assertThat(sent(moved)).isEmpty();
  }

  @Test
  void numberDatesAfterARestoreAboveWhatWasMailedBefore() {
    jdbc.sql("insert into restoration values (true, now(), false, 5000)").update();
    try {
      told.begins(told.draftPlan(town, "2027-02-26T21:59:00Z"));
      assertThat(sent(told.last(reader, MailKind.TASK)))
          .singleElement()
          .satisfies(file -> assertThat(file.text()).contains("SEQUENCE:5000"));
    } finally {
      jdbc.sql("delete from restoration").update();
    }
  }

  @Test
  void carryATaskAndLaterItsNewDateOrThatItIsNotTheReadersAnyMore() {
    OpenTask task = told.draftPlan(town, "2027-02-26T21:59:00Z");
    told.begins(task);
    assertThat(sent(told.last(reader, MailKind.TASK)))
        .singleElement()
        .satisfies(
            file -> assertThat(file.text()).contains("SEQUENCE:0", "DTEND:20270226T215900Z"));

    told.moves(task, "2027-03-05T21:59:00Z");
    MailId next = told.tell(MailKind.MENTOR_STILL_SOUGHT, reader, town.key());
    assertThat(sent(next))
        .singleElement()
        .satisfies(
            file -> assertThat(file.text()).contains("SEQUENCE:1", "DTEND:20270305T215900Z"));
    told.ends(task);
    assertThat(sent(told.tell(MailKind.MENTOR_STILL_SOUGHT, reader, town.key())))
        .extracting(CalendarFile::method)
        .containsExactly("CANCEL");
  }

  @Test
  void carryNothingOfOtherTowns() {
    told.begins(told.draftPlan(town, "2027-02-26T21:59:00Z"));
    sent(told.last(reader, MailKind.TASK));
    MailId elsewhere = told.tell(MailKind.MENTOR_STILL_SOUGHT, reader, told.town().key());
    assertThat(sent(elsewhere)).isEmpty();
    assertThat(sent(told.tell(MailKind.PASSWORD_CHANGED, reader, null))).isEmpty();
  }

  private List<CalendarFile> sent(MailId id) {
    return transactions.execute(
        none -> {
          MailedDates dates = calendar.of(rows.find(id).orElseThrow(), people.person(reader));
          calendar.keep(reader, dates);
          return dates.files();
        });
  }

  private void endsOn(LocalDate day) {
    when(mentorings.current(town.id()))
        .thenReturn(
            Optional.of(
                new MentoringView(
                    new MentoringId(town.id().value()),
                    town.id(),
                    MentoringState.ACTIVE,
                    null,
                    null,
                    TestClock.START,
                    day)));
  }

  private MilestoneView milestone(MilestoneId id, MilestoneState state) {
    return new MilestoneView(
        id,
        town.id(),
        new PlannedMilestone("The cinema opens", null, ENDS, "", ""),
        state,
        null,
        false,
        null,
        null);
  }
}
