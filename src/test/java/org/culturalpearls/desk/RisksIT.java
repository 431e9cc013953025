package org.culturalpearls.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.desk.RiskService.Chosen;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The facts of each risk as they come about in the programme. */
@ApplicationTest
class RisksIT {

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private PlannedTown planned;
  @Autowired private CaseCallService calls;
  @Autowired private ReviewedAward award;
  @Autowired private Engine engine;
  @Autowired private RiskService risks;
  @Autowired private CaseHistory history;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void begin() {
    clock.reset();
  }

  @Test
  void findsNothingInATownThatHasJustBegun() {
    assertThat(of(towns.withLead())).isEmpty();
  }

  @Test
  void findsTheTaskThatIsOverdueLongestAndWhoseItIs() {
    Pair town = towns.withLead();
    Instant due = engine.task(town.key(), "UserTask_AssessPreparedness").getDueDate().toInstant();
    clock.set(due.plus(Duration.ofDays(7)).minusSeconds(60));
    assertThat(reasons(town)).doesNotContain(RiskReason.TASK_OVERDUE);
    clock.advance(Duration.ofSeconds(60));
    Risk risk = of(town, RiskReason.TASK_OVERDUE);
    assertThat(risk.task().task()).isEqualTo("UserTask_AssessPreparedness");
    assertThat(risk.amount()).isEqualTo(7);
    assertThat(risk.people())
        .containsExactlyInAnyOrder(town.town().mentee(), town.town().secondMentee());
  }

  @Test
  void hearsOfBothSidesByActsMessagesAndMeetings() {
    Pair town = towns.withLead();
    clock.advanceDays(28);
    assertThat(reasons(town)).contains(RiskReason.TOWN_SILENT, RiskReason.MENTOR_SILENT);
    write(town, town.mentee());
    assertThat(reasons(town))
        .contains(RiskReason.MENTOR_SILENT)
        .doesNotContain(RiskReason.TOWN_SILENT);
    write(town, town.lead());
    assertThat(reasons(town)).doesNotContain(RiskReason.TOWN_SILENT, RiskReason.MENTOR_SILENT);
    clock.advanceDays(28);
    meet(town);
    assertThat(reasons(town))
        .doesNotContain(RiskReason.TOWN_SILENT, RiskReason.MENTOR_SILENT, RiskReason.NO_MEETING);
  }

  @Test
  void missesMeetingsUnlessOneIsAgreedOn() {
    Pair town = towns.withLead();
    clock.advanceDays(8 * 7 - 1);
    assertThat(reasons(town)).doesNotContain(RiskReason.NO_MEETING);
    clock.advanceDays(1);
    assertThat(of(town, RiskReason.NO_MEETING).amount()).isEqualTo(8);
    jdbc.sql(
            """
            insert into appointment (id, version, mentoring_id, state, side, proposed_by,
              proposed_at, minutes, place, starts_at, words, reason, asked)
            values (nextval('pearl_seq'), 0, ?, 'AGREED', 'TEAM', ?, now(), 60, '', ?, '', '', 0)
            """)
        .params(
            town.mentoring().value(),
            town.mentee().value(),
            Timestamp.from(clock.instant().plus(Duration.ofDays(3))))
        .update();
    assertThat(reasons(town)).doesNotContain(RiskReason.NO_MEETING);
  }

  @Test
  void findsWhoIsNotThereAnyMoreAndWhoIsNotReached() {
    Pair town = towns.withLead();
    jdbc.sql(
            """
            insert into refused_address (person_id, address, refused_at)
            select id, email, now() from person where id = ?
            """)
        .param(town.town().secondMentee().value())
        .update();
    assertThat(of(town, RiskReason.MAIL_REFUSED).people())
        .containsExactly(town.town().secondMentee());
    close(town.mentee());
    assertThat(of(town, RiskReason.TOWN_LEAD_GONE).people()).containsExactly(town.mentee());
    close(town.lead());
    assertThat(of(town, RiskReason.MENTOR_GONE).people()).containsExactly(town.lead());
    jdbc.sql("update person set email = 'new-' || email where id = ?")
        .param(town.town().secondMentee().value())
        .update();
    assertThat(reasons(town)).doesNotContain(RiskReason.MAIL_REFUSED);
  }

  @Test
  void seesALowRatingUntilSomebodyHasLookedIntoIt() {
    Pair town = towns.withLead();
    long first = checkIn(town, 7);
    rated(first, town.mentee(), 2);
    assertThat(of(town, RiskReason.LOW_RATING).amount()).isEqualTo(2);
    jdbc.sql("update check_in set looked_into_at = now() where id = ?").param(first).update();
    assertThat(reasons(town)).doesNotContain(RiskReason.LOW_RATING);
    rated(checkIn(town, 8), town.mentee(), 4);
    assertThat(reasons(town)).doesNotContain(RiskReason.LOW_RATING);
  }

  @Test
  void knowsWhenThePlanIsDue() {
    Pair town = towns.withLead();
    Instant due = planDue();
    clock.set(due.minus(Duration.ofDays(14)).minusSeconds(1));
    assertThat(reasons(town)).doesNotContain(RiskReason.PLAN_NOT_READY);
    clock.advance(Duration.ofSeconds(1));
    assertThat(of(town, RiskReason.PLAN_NOT_READY).amount()).isEqualTo(14);
  }

  @Test
  void seesAReviewThatNobodyWroteUntilItIsSpokenOf() {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());
    planned.endQuarter();
    Instant limit = engine.task(town.key(), "UserTask_ReviewPlan").getDueDate().toInstant();
    clock.set(limit);
    assertThat(reasons(town.key())).doesNotContain(RiskReason.REVIEW_MISSED);
    clock.advance(Duration.ofSeconds(1));
    engine.fire(town.key(), "BoundaryEvent_ReviewOverdue");
    Risk missed =
        of(town.key()).stream()
            .filter(risk -> risk.reason() == RiskReason.REVIEW_MISSED)
            .findFirst()
            .orElseThrow();
    assertThat(missed.since()).isEqualTo(limit);
    assertThat(missed.people()).containsExactly(town.mentee());
    assertThatThrownBy(
            () -> risks.remind(programme.coordinator(), town.key(), RiskReason.REVIEW_MISSED))
        .isInstanceOf(AlreadyDone.class);

    calls.called(programme.coordinator(), town.id(), town.mentee());
    assertThat(reasons(town.key())).doesNotContain(RiskReason.REVIEW_MISSED);

    planned.endQuarter();
    engine.fire(town.key(), "BoundaryEvent_ReviewOverdue");
    assertThat(reasons(town.key())).contains(RiskReason.REVIEW_MISSED);
    planned.endQuarter();
    assertThat(reasons(town.key())).doesNotContain(RiskReason.REVIEW_MISSED);
    engine.complete(
        town.mentee(), town.key(), "UserTask_ReviewPlan", Map.of("progress", "We swept it."));
    clock.advanceDays(60);
    assertThat(reasons(town.key())).doesNotContain(RiskReason.REVIEW_MISSED);
  }

  @Test
  void expectsCheckInsInPlaceOfReviewsOnceAMentorIsThere() {
    Case town = programme.newCase();
    planned.bringIntoForce(town, programme.coordinator());
    planned.endQuarter();
    engine.fire(town.key(), "BoundaryEvent_ReviewOverdue");
    towns.match(town, programme.mentor(1), null);
    assertThat(reasons(town.key())).doesNotContain(RiskReason.REVIEW_MISSED);
  }

  @Test
  void remindsOnceADayAndTellsSoInTheHistory() {
    Pair town = towns.withLead();
    clock.advanceDays(60);
    PersonId coordinator = programme.coordinator();
    List<NewMail> shown = risks.reminder(coordinator, town.key(), RiskReason.NO_MEETING);
    assertThat(shown).extracting(NewMail::kind).containsOnly(MailKind.MEETING_REMINDED);
    assertThat(shown)
        .extracting(NewMail::recipient)
        .containsExactlyInAnyOrder(town.mentee(), town.lead());
    assertThat(mails(town, MailKind.MEETING_REMINDED)).isZero();

    risks.remind(coordinator, town.key(), RiskReason.NO_MEETING);
    assertThat(mails(town, MailKind.MEETING_REMINDED)).isEqualTo(2);
    assertThat(history.page(town.town().id(), 0).items())
        .filteredOn(event -> event.kind().equals("desk.reminded"))
        .hasSize(2);
    assertThatThrownBy(() -> risks.remind(coordinator, town.key(), RiskReason.NO_MEETING))
        .isInstanceOf(AlreadyDone.class);
    assertThat(mails(town, MailKind.MEETING_REMINDED)).isEqualTo(2);

    risks.remind(coordinator, town.key(), RiskReason.TASK_OVERDUE);
    assertThat(mails(town, MailKind.TASK_REMINDED)).isPositive();
    risks.remind(coordinator, town.key(), RiskReason.TOWN_SILENT);
    risks.remind(coordinator, town.key(), RiskReason.MENTOR_SILENT);
    assertThat(mails(town, MailKind.SIGN_ASKED)).isEqualTo(2);

    clock.advanceDays(1);
    risks.remind(coordinator, town.key(), RiskReason.NO_MEETING);
    assertThat(mails(town, MailKind.MEETING_REMINDED)).isEqualTo(4);
  }

  @Test
  void remindsOfSeveralAtOnceWhatStillHolds() {
    Pair town = towns.withLead();
    Pair other = towns.withLead();
    clock.advanceDays(60);
    PersonId coordinator = programme.coordinator();
    List<Chosen> chosen =
        List.of(
            new Chosen(town.key(), RiskReason.NO_MEETING),
            new Chosen(town.key(), RiskReason.TOWN_SILENT),
            new Chosen(town.key(), RiskReason.LOW_RATING),
            new Chosen(other.key(), RiskReason.MENTOR_SILENT),
            new Chosen(new CaseKey("2027-nowhere"), RiskReason.NO_MEETING));
    assertThat(risks.toRemind(coordinator, chosen))
        .extracting(CaseAtRisk::caseKey)
        .containsExactlyInAnyOrder(town.key(), other.key());
    assertThat(mails(town, MailKind.MEETING_REMINDED)).isZero();

    risks.remind(coordinator, other.key(), RiskReason.MENTOR_SILENT);
    assertThat(risks.toRemind(coordinator, chosen)).hasSize(1);
    assertThat(risks.remind(coordinator, chosen)).isEqualTo(3);
    assertThat(mails(town, MailKind.MEETING_REMINDED)).isEqualTo(2);
    assertThat(mails(town, MailKind.SIGN_ASKED)).isEqualTo(1);
    assertThat(mails(other, MailKind.SIGN_ASKED)).isEqualTo(1);
    assertThat(history.page(town.town().id(), 0).items())
        .filteredOn(event -> event.kind().equals("desk.reminded"))
        .hasSize(3);
    assertThat(risks.remind(coordinator, chosen)).isZero();
    assertThat(risks.remind(coordinator, List.of())).isZero();

    List<Chosen> tooMany =
        IntStream.rangeClosed(0, RiskService.MOST_AT_ONCE)
            .mapToObj(number -> new Chosen(new CaseKey("2027-" + number), RiskReason.NO_MEETING))
            .toList();
    assertThatThrownBy(() -> risks.remind(coordinator, tooMany)).isInstanceOf(RuleBroken.class);
  }

  @Test
  void remindsOfNothingThatAConflictOfInterestHides() {
    Year year = award.begin();
    Entry entry = award.eligible(year, Country.EE);
    CaseKey key = award.key(entry);
    PersonId tied = award.person("Coordinator with ties", Role.COORDINATOR);
    jdbc.sql(
            """
            insert into task_reminder (task_id, recipient_id, whose, process, task, case_key,
              due_at, since)
            select 'test-remind', p.lead_id, 'nobody-of-engine', 'NominationProcess',
                   'UserTask_CompleteNomination', p.case_key, ?, ?
              from participation p where p.case_key = ?
            """)
        .params(
            Timestamp.from(clock.instant().minus(Duration.ofDays(9))),
            Timestamp.from(clock.instant().minus(Duration.ofDays(20))),
            key.value())
        .update();
    try {
      List<Chosen> chosen = List.of(new Chosen(key, RiskReason.TASK_OVERDUE));
      assertThat(risks.toRemind(tied, chosen)).hasSize(1);
      new TestProgramme(jdbc).worksAt(tied, "The TOWN hall");
      assertThat(risks.toRemind(tied, chosen)).isEmpty();
      assertThat(risks.remind(tied, chosen)).isZero();
      assertThat(risks.toRemind(year.coordinator(), chosen)).hasSize(1);
    } finally {
      jdbc.sql("delete from task_reminder where task_id = 'test-remind'").update();
    }
  }

  @Test
  void remindsOfAPlan() {
    Pair town = towns.withLead();
    clock.set(planDue().minus(Duration.ofDays(3)));
    risks.remind(programme.coordinator(), town.key(), RiskReason.PLAN_NOT_READY);
    assertThat(mails(town, MailKind.PLAN_REMINDED)).isEqualTo(1);
  }

  @Test
  void remindsNobodyOfWhatIsSettledOrWasSaidInConfidence() {
    Pair town = towns.withLead();
    rated(checkIn(town, 7), town.mentee(), 1);
    for (RiskReason reason : List.of(RiskReason.NO_MEETING, RiskReason.LOW_RATING)) {
      assertThatThrownBy(() -> risks.remind(programme.coordinator(), town.key(), reason))
          .isInstanceOf(AlreadyDone.class);
    }
  }

  @Test
  void isForCoordinatorsOnly() {
    Pair town = towns.withLead();
    for (PersonId other :
        List.of(town.mentee(), town.lead(), programme.person("A", Role.ADMINISTRATOR))) {
      assertThatThrownBy(() -> risks.atRisk(other, 0)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> risks.reminder(other, town.key(), RiskReason.NO_MEETING))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> risks.remind(other, town.key(), RiskReason.NO_MEETING))
          .isInstanceOf(NotAllowed.class);
      List<Chosen> chosen = List.of(new Chosen(town.key(), RiskReason.NO_MEETING));
      assertThatThrownBy(() -> risks.toRemind(other, chosen)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> risks.remind(other, chosen)).isInstanceOf(NotAllowed.class);
    }
  }

  @Test
  void readsAsMuchHoweverManyCasesThereAre() {
    Pair first = towns.withLead();
    clock.advanceDays(60);
    PersonId coordinator = programme.coordinator();
    int ofFew = statements.during(() -> risks.atRisk(coordinator, 0));
    List<Chosen> one = chosen(List.of(first));
    int toRemindOne = statements.during(() -> risks.toRemind(coordinator, one));
    clock.reset();
    List<Pair> more = new ArrayList<>(List.of(first));
    for (int number = 0; number < 6; number++) {
      more.add(towns.withLead());
    }
    clock.advanceDays(60);
    assertThat(statements.during(() -> risks.toRemind(coordinator, chosen(more))))
        .isEqualTo(toRemindOne);
    assertThat(statements.during(() -> risks.atRisk(coordinator, 0))).isEqualTo(ofFew);
  }

  private static List<Chosen> chosen(List<Pair> pairs) {
    return pairs.stream().map(pair -> new Chosen(pair.key(), RiskReason.NO_MEETING)).toList();
  }

  private Instant planDue() {
    return jdbc.sql(
            "select (plan_due_on + plan_due_time) at time zone zone from cycle where id = ?")
        .param(programme.cycle().value())
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  private void write(Pair town, PersonId author) {
    jdbc.sql(
            """
            insert into message (id, version, participation_id, number, changed_number, author_id,
              written_at, text)
            select nextval('pearl_seq'), 0, ?, n, n, ?, ?, 'Hello'
              from (select coalesce(max(number), 0) + 1 as n from message
                     where participation_id = ?) next
            """)
        .params(
            town.town().id().value(),
            author.value(),
            Timestamp.from(clock.instant()),
            town.town().id().value())
        .update();
  }

  private void meet(Pair town) {
    jdbc.sql(
            """
            insert into meeting (id, version, mentoring_id, held_on, minutes, others, notes, shared,
              logged_by, logged_at)
            values (nextval('pearl_seq'), 0, ?, cast(? as date), 60, '', '', false, ?, ?)
            """)
        .params(
            town.mentoring().value(),
            clock.instant().toString().substring(0, 10),
            town.lead().value(),
            Timestamp.from(clock.instant()))
        .update();
  }

  private long checkIn(Pair town, int number) {
    return jdbc.sql(
            """
            insert into check_in (id, version, mentoring_id, number, state, opens_at)
            values (nextval('pearl_seq'), 0, ?, ?, 'OPEN', now()) returning id
            """)
        .params(town.mentoring().value(), number)
        .query(Long.class)
        .single();
  }

  private void rated(long checkIn, PersonId person, int rating) {
    jdbc.sql(
            """
            insert into check_in_answer (check_in_id, side, person_id, answered_at, rating,
              progress, obstacles, note)
            values (?, 'TEAM', ?, ?, ?, '', '', '')
            """)
        .params(checkIn, person.value(), Timestamp.from(clock.instant()), rating)
        .update();
  }

  private void close(PersonId person) {
    jdbc.sql("update person set active = false where id = ?").param(person.value()).update();
  }

  private int mails(Pair town, MailKind kind) {
    return jdbc.sql("select count(*) from mail where case_key = ? and kind = ?")
        .params(town.key().value(), kind.name())
        .query(Integer.class)
        .single();
  }

  private List<RiskReason> reasons(Pair town) {
    return reasons(town.key());
  }

  private List<RiskReason> reasons(CaseKey key) {
    return of(key).stream().map(Risk::reason).toList();
  }

  private Risk of(Pair town, RiskReason reason) {
    return of(town).stream().filter(risk -> risk.reason() == reason).findFirst().orElseThrow();
  }

  private List<Risk> of(Pair town) {
    return of(town.key());
  }

  private List<Risk> of(CaseKey key) {
    for (int page = 0; ; page++) {
      var found = risks.atRisk(programme.coordinator(), page);
      for (CaseAtRisk each : found.items()) {
        if (each.caseKey().equals(key)) {
          return each.risks();
        }
      }
      if (!found.hasNext()) {
        return List.of();
      }
    }
  }
}
