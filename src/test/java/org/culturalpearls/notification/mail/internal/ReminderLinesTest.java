package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.notification.MailsOfATown;
import org.culturalpearls.notification.Told.Town;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.mail.core.ListMails;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.OpenTask;
import org.culturalpearls.notification.outbox.core.MailRows;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reminder says of the tasks of which it reminds. */
class ReminderLinesTest extends MailsOfATown {

  private static final String SOON = "2027-01-13T21:59:00Z";
  private static final String WHEN_DUE_TOMORROW = "2027-01-12T09:00:00Z";

  @Autowired private TestProgramme programme;
  @Autowired private Reminding reminding;
  @Autowired private MailService mails;
  @Autowired private ListMails lists;
  @Autowired private MailRows rows;
  @Autowired private VisibleNominations nominations;

  @Test
  void leadToTheTaskWhereItIsOnlyOne() {
    OpenTask task = told.draftPlan(town, SOON);
    told.begins(task);
    MailText text = read(reminded());
    assertThat(text.subject())
        .isEqualTo("Reminder: Draft the plan of " + town.name() + " by 13 January");
    assertThat(text.text()).contains("/tasks/" + task.id(), "Wednesday 13 January 2027, 22:59");
  }

  @Test
  void listSeveralTheSoonestFirstAndSayWhatIsOverdue() {
    told.begins(told.draftPlan(town, "2027-01-18T21:59:00Z"));
    told.begins(told.task("PlanDevelopmentProcess", "UserTask_AssessPreparedness", town, SOON));
    clock.set("2027-01-19T09:00:00Z");
    MailText text = read(reminded());
    assertThat(text.subject()).isEqualTo("Reminder: 2 tasks wait for you");
    assertThat(text.text())
        .containsSubsequence("- Assess by 13 January", "(overdue)", "- Draft the plan of");
  }

  @Test
  void areNotWantedOnceWhatTheyRemindOfIsDoneOrHasAnotherDate() {
    OpenTask task = told.draftPlan(town, SOON);
    told.begins(task);
    MailId mail = reminded();
    assertThat(isWanted(mail)).isTrue();
    told.moves(task, "2027-02-26T21:59:00Z");
    assertThat(isWanted(mail)).isFalse();
    assertThat(read(mail).subject()).isEqualTo("Nothing is due");
  }

  @Test
  void sayWhatTheySaidOnceTheyAreSent() {
    OpenTask task = told.draftPlan(town, SOON);
    told.begins(task);
    MailId mail = reminded();
    jdbc.sql("update mail set state = 'SENT' where id = ?").param(mail.value()).update();
    told.ends(task);
    assertThat(read(mail).subject()).contains("Draft the plan of " + town.name());
  }

  @Test
  void nameNoNominationThatIsHiddenFromReaderOrRecipient() {
    told.begins(told.draftPlan(town, SOON));
    Town hidden = told.town();
    OpenTask review = told.task("ReviewProcess", "UserTask_ScoreNomination", hidden, SOON);
    told.begins(
        new OpenTask(
            review.id(),
            review.process(),
            review.task(),
            review.caseKey(),
            review.due(),
            reader,
            List.of()));
    MailId mail = reminded();
    assertThat(read(mail).text()).contains(hidden.name(), town.name());
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    when(nominations.hidden(eq(coordinator), any())).thenReturn(Set.of(hidden.key()));
    assertThat(mails.read(coordinator, mail).text().text())
        .contains(town.name())
        .doesNotContain(hidden.name());
    when(nominations.hidden(eq(reader), any())).thenReturn(Set.of(hidden.key()));
    assertThat(read(mail).text()).doesNotContain(hidden.name());
  }

  @Test
  void areOneADay() {
    told.begins(told.draftPlan(town, SOON));
    reminded();
    reminding.remind();
    assertThat(told.mails(reader)).containsExactly("TASK WAITING", "REMINDER WAITING");
  }

  private MailId reminded() {
    if (clock.instant().equals(TestClock.START)) {
      clock.set(WHEN_DUE_TOMORROW);
    }
    while (reminding.remind()) {
      // A page of people at a time.
    }
    return told.last(reader, MailKind.REMINDER);
  }

  private boolean isWanted(MailId mail) {
    return lists.isWanted(rows.find(mail).orElseThrow());
  }

  private MailText read(MailId mail) {
    return mails.read(reader, mail).text();
  }
}
