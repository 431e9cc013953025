package org.culturalpearls.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Programme;
import org.culturalpearls.Reminders;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.notification.reminder.SilentPairs;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is told when a side of a pair is silent. Agreements are signed on Monday, 11 January; from
 * then on each weekday is looked at.
 */
@ApplicationTest
class SilenceIT {

  private static final String ASKED = "SILENCE_ASKED";
  private static final String TOLD = "SILENCE_TOLD";
  private static final Duration DAY = Duration.ofDays(1);

  @Autowired private Programme programme;
  @Autowired private AgreedTown towns;
  @Autowired private ReviewedAward award;
  @Autowired private ConversationService conversations;
  @Autowired private SilenceService silences;
  @Autowired private SilentPairs silent;
  @Autowired private Reminders reminders;
  @Autowired private CaseHistory history;
  @Autowired private StatementCounter statements;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.reset();
    jdbc.sql("delete from silence where greatest(town_told_at, mentors_told_at) > ?")
        .param(now())
        .update();
  }

  @Test
  void aSilentMentorClimbsTheLadderAndASignLeadsBackDown() {
    Pair town = towns.withTwin();
    upTo("2027-01-29");
    write(town, town.mentee());
    upTo("2027-01-31");
    assertThat(mails(town)).isEmpty();
    upTo("2027-02-01");
    assertThat(mails(town)).containsExactly(ASKED + " lead date:2027-01-11");
    upTo("2027-02-07");
    assertThat(mails(town)).hasSize(1);
    upTo("2027-02-08");
    assertThat(mails(town))
        .containsExactly(
            ASKED + " lead date:2027-01-11",
            TOLD + " twin Person:" + town.lead().value() + " date:2027-01-11");
    upTo("2027-02-15");
    assertThat(mails(town)).hasSize(2);
    assertThat(story(town))
        .containsExactly("desk.silence-told", "desk.silence-reminded", "desk.silence-reminded");
    coordinatorsAreToldOnce(town);

    write(town, town.lead());
    upTo("2027-02-16");
    assertThat(rung(town, "mentors")).isZero();
    write(town, town.mentee());
    upTo("2027-03-07");
    assertThat(mails(town)).hasSize(2);
    write(town, town.mentee());
    upTo("2027-03-08");
    assertThat(mails(town)).last().isEqualTo(ASKED + " lead date:2027-02-15");
  }

  @Test
  void aMailThatWaitsIsCancelledWithTheSign() {
    Pair town = towns.withTwin();
    upTo("2027-02-01");
    assertThat(waiting(town, town.lead())).isEqualTo(1);
    write(town, town.lead());
    upTo("2027-02-02");
    assertThat(waiting(town, town.lead())).isZero();
  }

  @Test
  void oneReminderADayWhateverItIsOf() {
    Pair town = towns.withTwin();
    upTo("2027-02-07");
    assertThat(mails(town))
        .containsExactlyInAnyOrder(
            ASKED + " lead date:2027-01-11", ASKED + " mentee date:2027-01-11");
    upTo("2027-02-08");
    assertThat(mails(town)).as("of the town, to the twin").hasSize(3);
    upTo("2027-02-09");
    assertThat(mails(town)).as("of the mentor, to the twin").hasSize(4);

    Pair other = at("2027-01-11", towns::withLead);
    remindedOn("2027-02-01", other.lead());
    remindedOn("2027-02-02", other.lead());
    upTo("2027-02-02");
    assertThat(mails(other)).containsExactly(ASKED + " mentee date:2027-01-11");
    upTo("2027-02-03");
    assertThat(mails(other)).contains(ASKED + " lead date:2027-01-11");
  }

  @Test
  void remindersOfTasksWaitForTheNextMorningToo() {
    Pair town = towns.withTwin();
    upTo("2027-02-01");
    clock.set("2027-02-01T10:00:00Z");
    jdbc.sql(
            """
            insert into task_reminder (task_id, recipient_id, whose, process, task, case_key,
              due_at, since, next_at)
            values ('test-silence', ?, 'person', 'PlanDevelopmentProcess', 'UserTask_DraftPlan', ?,
              '2027-01-31T22:00Z', '2027-01-01', '2027-02-01')
            """)
        .params(town.lead().value(), town.key().value())
        .update();
    try {
      reminders.run();
      assertThat(reminders.mails(town.lead(), "REMINDER")).isEmpty();
      clock.set("2027-02-02T10:00:00Z");
      reminders.run();
      assertThat(reminders.mails(town.lead(), "REMINDER")).hasSize(1);
    } finally {
      jdbc.sql("delete from task_reminder where task_id = 'test-silence'").update();
    }
  }

  @Test
  void nobodyIsAskedWhileItIsSomebodyElsesTurn() {
    Pair meets = towns.withTwin();
    appointment(meets);
    Pair inDoubt = towns.withTwin();
    lowRating(inDoubt);
    Pair atTheOffice = towns.withTwin();
    tasks(atTheOffice, null);
    Pair atTheMentor = towns.withTwin();
    tasks(atTheMentor, atTheMentor.lead());
    upTo("2027-02-02");
    assertThat(mails(meets)).isEmpty();
    assertThat(mails(inDoubt)).isEmpty();
    assertThat(mails(atTheOffice)).isEmpty();
    assertThat(mails(atTheMentor)).containsExactly(ASKED + " lead date:2027-01-11");
  }

  @Test
  void whoIsAwayIsPassedOver() {
    Pair town = towns.withTwin();
    jdbc.sql("update mentor_profile set absent_from = ?, absent_until = ? where person_id = ?")
        .params(LocalDate.of(2027, 1, 20), LocalDate.of(2027, 2, 20), town.lead().value())
        .update();
    upTo("2027-01-29");
    write(town, town.mentee());
    upTo("2027-02-01");
    assertThat(mails(town)).singleElement().asString().startsWith(TOLD + " twin");
    Pair alone = at("2027-01-11", towns::withLead);
    upTo("2027-02-08");
    assertThat(mails(alone))
        .as("without a twin the lead mentor is told of the town, the office of the mentor")
        .containsExactlyInAnyOrder(
            ASKED + " lead date:2027-01-11",
            ASKED + " mentee date:2027-01-11",
            TOLD + " lead Person:" + alone.mentee().value() + " date:2027-01-11");
    assertThat(rung(alone, "mentors")).isEqualTo(3);
  }

  @Test
  void nothingOfWhatAConflictOfInterestHidesComesToACoordinator() {
    Year year = award.begin();
    Entry entry = award.eligible(year, Country.EE);
    PersonId tied = award.person("Coordinator with ties", Role.COORDINATOR);
    int before = silent.cameToCoordinators(tied);
    jdbc.sql(
            """
            insert into silence (participation_id, town_sign, town_rung, town_told_at,
              mentors_sign, mentors_rung, next_at)
            select id, ?, 3, ?, ?, 0, ? from participation where case_key = ?
            """)
        .params(now(), now(), now(), now(), award.key(entry).value())
        .update();
    assertThat(silent.cameToCoordinators(tied)).isEqualTo(before + 1);
    new TestProgramme(jdbc).worksAt(tied, "The TOWN hall");
    assertThat(silent.cameToCoordinators(tied)).isEqualTo(before);
  }

  @Test
  void looksAtAPageByTheSameStatements() {
    upTo("2027-01-12");
    towns.withLead();
    int one = statements.during(silences::follow);
    for (int pair = 0; pair < 5; pair++) {
      towns.withLead();
    }
    assertThat(statements.during(silences::follow)).isEqualTo(one);
    assertThat(statements.during(silences::follow)).as("nothing is due").isEqualTo(1);
  }

  private <T> T at(String day, Supplier<T> act) {
    clock.set(day + "T09:00:00Z");
    return act.get();
  }

  /** Looks at ten each day, from the day of the clock to this one. */
  private void upTo(String last) {
    LocalDate end = LocalDate.parse(last);
    LocalDate day = LocalDate.parse(clock.instant().toString().substring(0, 10));
    for (; !day.isAfter(end); day = day.plusDays(1)) {
      clock.set(day + "T10:00:00Z");
      boolean more = true;
      while (more) {
        more = silences.follow();
      }
    }
  }

  private void coordinatorsAreToldOnce(Pair town) {
    PersonId coordinator = programme.person("Coordinator", Role.COORDINATOR);
    int came = silent.cameToCoordinators(coordinator);
    jdbc.sql(
            """
            update silence set mentors_told_at = mentors_told_at - interval '2 days'
             where participation_id = ?
            """)
        .param(town.town().id().value())
        .update();
    assertThat(silent.cameToCoordinators(coordinator)).isEqualTo(came - 1);
    reminders.run();
    assertThat(
            jdbc.sql(
                    """
                    select split_part(arguments, ' ', 6) from mail
                     where recipient_id = ? and kind = 'COORDINATORS_MORNING'
                    """)
                .param(coordinator.value())
                .query(String.class)
                .single())
        .isEqualTo("number:" + (came - 1));
    assertThat(silent.cameToCoordinators(coordinator)).isZero();
  }

  private void write(Pair town, PersonId author) {
    conversations.post(author, town.town().id(), "We go on.");
  }

  private List<String> mails(Pair town) {
    return jdbc.sql(
            """
            select kind || case recipient_id when ? then ' lead ' when ? then ' twin '
                when ? then ' mentee ' else ' ? ' end || replace(arguments, ' who:you', '')
              from mail where case_key = ? and kind in ('SILENCE_ASKED', 'SILENCE_TOLD')
             order by id
            """)
        .params(
            town.lead().value(),
            town.twin() == null ? 0 : town.twin().value(),
            town.mentee().value(),
            town.key().value())
        .query(String.class)
        .list();
  }

  private int waiting(Pair town, PersonId person) {
    return jdbc.sql(
            """
            select count(*) from mail
             where case_key = ? and recipient_id = ? and kind = 'SILENCE_ASKED'
               and state = 'WAITING'
            """)
        .params(town.key().value(), person.value())
        .query(Integer.class)
        .single();
  }

  private List<String> story(Pair town) {
    return history.page(town.town().id(), 0).items().stream()
        .map(CaseEvent::kind)
        .filter(kind -> kind.startsWith("desk.silence"))
        .toList();
  }

  private int rung(Pair town, String side) {
    return jdbc.sql("select " + side + "_rung from silence where participation_id = ?")
        .param(town.town().id().value())
        .query(Integer.class)
        .single();
  }

  private void remindedOn(String day, PersonId person) {
    jdbc.sql(
            """
            insert into mail (id, unique_key, kind, recipient_id, arguments, state, held, doubtful,
              attempts, created_at)
            values (nextval('pearl_seq'), ?, 'REMINDER', ?, 'number:1', 'SENT', false, false, 1, ?)
            """)
        .params("reminder:" + day + ":" + person.value(), person.value(), now())
        .update();
  }

  private void appointment(Pair town) {
    jdbc.sql(
            """
            insert into appointment (id, version, mentoring_id, state, side, proposed_by,
              proposed_at, minutes, place, starts_at, words, reason, asked)
            values (nextval('pearl_seq'), 0, ?, 'AGREED', 'TEAM', ?, now(), 60, '', ?, '', '', 0)
            """)
        .params(
            town.mentoring().value(),
            town.mentee().value(),
            Timestamp.from(clock.instant().plus(DAY.multipliedBy(30))))
        .update();
  }

  private void lowRating(Pair town) {
    jdbc.sql(
            """
            with asked as (
              insert into check_in (id, version, mentoring_id, number, state, opens_at)
              values (nextval('pearl_seq'), 0, ?, 7, 'OPEN', now()) returning id)
            insert into check_in_answer (check_in_id, side, person_id, answered_at, rating,
              progress, obstacles, note)
            select id, 'TEAM', ?, ?, 2, '', '', '' from asked
            """)
        .params(town.mentoring().value(), town.mentee().value(), now())
        .update();
  }

  /** The only open task of the case is this person's, or the coordinators'. */
  private void tasks(Pair town, PersonId whose) {
    jdbc.sql("delete from task_reminder where case_key = ?").param(town.key().value()).update();
    jdbc.sql(
            """
            insert into task_reminder (task_id, recipient_id, whose, process, task, case_key,
              due_at, since)
            values (?, ?, 'person', 'MilestoneProcess', 'UserTask_X', ?, '2027-12-01', '2027-01-01')
            """)
        .params(
            "test-turn-" + town.town().id().value(),
            whose == null ? null : whose.value(),
            town.key().value())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
