package org.culturalpearls.notification.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.notification.MailSlice;
import org.culturalpearls.notification.Told;
import org.culturalpearls.notification.Told.Town;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.delivery.WantedMails.Order;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.MailProblem;
import org.culturalpearls.notification.outbox.MailProcess;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.outbox.WrongMailState;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which mail and how much of it, and how failed and held ones go out. */
@MailSlice
class MailFacadeTest {

  @Autowired private Told told;
  @Autowired private TestProgramme programme;
  @Autowired private MailService mails;
  @Autowired private MailProcess process;
  @Autowired private VisibleNominations nominations;
  @Autowired private RefusedAddresses refusedAddresses;
  @Autowired private PeopleService people;
  @Autowired private ParticipationService participations;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private Town town;
  private PersonId coordinator;
  private PersonId administrator;
  private PersonId stranger;

  @BeforeEach
  void aTownIsTold() {
    clock.reset();
    town = told.town();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    stranger = programme.person("Stranger", Role.MENTEE, Role.MENTOR);
  }

  @Test
  void showsPeopleTheirOwnMailsWithTheirTexts() {
    MailId mail = told.tell(MailKind.MENTOR_FOUND, town.mentee(), town.key(), stranger);
    assertThat(mails.own(town.mentee(), WantedMails.in(null), 0).items())
        .extracting(MailView::subject)
        .containsExactly("Meet the mentor of " + town.name() + ": Stranger");
    assertThat(mails.read(town.mentee(), mail).text().text())
        .contains("Stranger mentors " + town.name(), "/cases/" + town.key().value());
    assertThat(mails.own(town.mentee(), WantedMails.in(MailState.SENT), 0).items()).isEmpty();
    assertThat(mails.own(stranger, WantedMails.in(null), 0).items()).isEmpty();
    assertThatThrownBy(() -> mails.read(stranger, mail)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mails.all(town.mentee(), WantedMails.in(null), 0))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void showsAdministratorsStatesOnly() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    assertThat(shown(coordinator, mail).subject()).contains(town.name());
    assertThat(shown(coordinator, mail).caseKey()).isEqualTo(town.key());
    assertThat(shown(administrator, mail).subject()).isNull();
    assertThat(shown(administrator, mail).caseKey()).isNull();
    assertThatThrownBy(() -> mails.read(administrator, mail)).isInstanceOf(NotFound.class);
  }

  @Test
  void hidesANominationFromACoordinatorInConflict() {
    MailId mail = told.tell(MailKind.NOMINATION_ELIGIBLE, town.mentee(), town.key());
    MailId task = ofTask("NominationProcess", "UserTask_CheckEligibility");
    MailId mentoring = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    MailId ofNoCase = told.tell(MailKind.PASSWORD_CHANGED, town.mentee(), null);
    List.of(mail, mentoring).forEach(each -> told.failed(each, "NOT_NOW"));
    hide();
    assertThat(listed(coordinator, ofTown())).containsExactly(mentoring);
    assertThat(mails.all(coordinator, ofTown(), 0).total()).isEqualTo(1);
    assertThat(mails.first(coordinator, toMentee(), 10)).containsExactly(ofNoCase, mentoring);
    assertThat(mails.lines(coordinator, List.of(mail, task, mentoring, ofNoCase)))
        .extracting(MailView::id)
        .containsExactly(mentoring, ofNoCase);
    assertThat(mails.failed(coordinator, toMentee())).isEqualTo(1);
    assertThat(mails.failed(administrator, toMentee())).isEqualTo(2);
    assertThat(mails.sendAllAgain(coordinator, toMentee())).isEqualTo(1);
    assertThat(mails.failed(administrator, toMentee())).isEqualTo(1);
    assertThat(listed(administrator, toMentee())).containsExactly(ofNoCase, mentoring, task, mail);
    assertThat(shown(administrator, mail).recipient()).isNotNull();
    assertThat(mails.read(coordinator, mail).text()).isNull();
    assertThat(mails.read(coordinator, mail).mail().recipient()).isNull();
    assertThat(mails.read(coordinator, mail).mail().caseKey()).isNull();
    assertThat(mails.read(town.mentee(), mail).text().subject()).contains(town.name());
    endAll();
  }

  @Test
  void findsByEachPartOfTheFilterAndByAllTogether() {
    MailId news = told.tell(MailKind.MENTOR_FOUND, town.mentee(), town.key(), stranger);
    MailId ended = told.tell(MailKind.NO_MENTOR_FOUND, stranger, town.key());
    told.failed(ended, "TLS_MISSING");
    Town other = told.town();
    MailId elsewhere = told.tell(MailKind.MENTOR_FOUND, other.mentee(), other.key(), stranger);
    assertThat(listed(coordinator, ofTown())).containsExactly(ended, news);
    assertThat(listed(coordinator, town(" " + town.name().toUpperCase(Locale.ROOT))))
        .containsExactly(ended, news);
    assertThat(listed(coordinator, ofCycle(cycleOf(other)))).containsExactly(elsewhere);
    assertThat(listed(coordinator, wanted(MailTopic.NEWS, null, town.key().value())))
        .containsExactly(news);
    String address = people.person(stranger).email();
    assertThat(listed(coordinator, wanted(null, address, null))).containsExactly(ended);
    assertThat(listed(coordinator, wanted(null, "STRANG", town.key().value())))
        .containsExactly(ended);
    assertThat(
            listed(
                coordinator,
                new WantedMails(
                    MailState.FAILED,
                    false,
                    MailProblem.TLS_MISSING,
                    MailTopic.NECESSARY,
                    "strang",
                    town.name(),
                    cycleOf(town),
                    Order.CASE,
                    false)))
        .containsExactly(ended);
    assertThat(listed(coordinator, wanted(MailTopic.TASKS, "strang", town.name()))).isEmpty();
    endAll();
  }

  @Test
  void tellsAdministratorsByNoFilterWhatAMailIsAbout() {
    MailId news = told.tell(MailKind.MENTOR_FOUND, town.mentee(), town.key(), stranger);
    MailId ofNoCase = told.tell(MailKind.PASSWORD_CHANGED, town.mentee(), null);
    String address = people.person(town.mentee()).email();
    for (Order order : List.of(Order.WRITTEN, Order.CASE)) {
      WantedMails asked =
          new WantedMails(
              null,
              false,
              null,
              MailTopic.REMINDERS,
              address,
              "no town",
              cycleOf(told.town()),
              order,
              true);
      assertThat(listed(administrator, asked)).containsExactly(ofNoCase, news);
    }
  }

  @Test
  void sortsByEachColumnBothWaysAndLosesNoMail() {
    MailId first = told.tell(MailKind.MENTOR_FOUND, town.mentee(), town.key(), stranger);
    MailId second = told.tell(MailKind.NO_MENTOR_FOUND, stranger, town.key());
    MailId third = told.tell(MailKind.MENTOR_STILL_SOUGHT, town.mentee(), town.key());
    jdbc.sql("update mail set state = 'CANCELLED', ended_at = now() where id = ?")
        .param(third.value())
        .update();
    for (Order order : Order.values()) {
      for (boolean down : List.of(false, true)) {
        assertThat(listed(coordinator, sorted(order, down)))
            .as(order + " " + down)
            .containsExactlyInAnyOrder(first, second, third);
      }
    }
    assertThat(listed(coordinator, sorted(Order.WRITTEN, false)))
        .containsExactly(first, second, third);
    assertThat(listed(coordinator, sorted(Order.RECIPIENT, true)))
        .containsExactly(second, third, first);
    assertThat(listed(coordinator, sorted(Order.STATE, false)))
        .containsExactly(third, second, first);
    assertThat(listed(coordinator, sorted(Order.ENDED, true)))
        .containsExactly(third, second, first);
  }

  @Test
  void cutsPagesWithTheirTotalAndStopsAtTheLast() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    repeat(mail, Paged.SIZE);
    assertThat(mails.all(coordinator, ofTown(), 0))
        .extracting(Paged::total, Paged::hasNext, page -> page.items().size())
        .containsExactly(Paged.SIZE + 1, true, Paged.SIZE);
    assertThat(mails.all(coordinator, ofTown(), 40))
        .extracting(Paged::page, Paged::hasNext, page -> page.items().size())
        .containsExactly(1, false, 1);
    assertThat(mails.first(coordinator, ofTown(), 10)).hasSize(10);
    assertThat(mails.all(coordinator, town("nothing is called so"), 3))
        .isEqualTo(new Paged<>(List.of(), 0, false, 0));
    assertThatThrownBy(() -> mails.first(stranger, ofTown(), 1)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> mails.lines(stranger, List.of(mail))).isInstanceOf(NotAllowed.class);
  }

  /** Other tests count what has failed. */
  private void endAll() {
    jdbc.sql("update mail set state = 'CANCELLED' where case_key = ?")
        .param(town.key().value())
        .update();
  }

  private MailId ofTask(String process, String task) {
    told.begins(told.task(process, task, town, "2027-03-01T12:00:00Z"));
    return told.last(town.mentee(), MailKind.TASK);
  }

  private void hide() {
    when(nominations.hidden(eq(coordinator), any())).thenReturn(Set.of(town.key()));
    when(nominations.hidden(coordinator)).thenReturn(Set.of(town.key()));
  }

  private List<MailId> listed(PersonId reader, WantedMails wanted) {
    return mails.all(reader, wanted, 0).items().stream().map(MailView::id).toList();
  }

  private WantedMails ofTown() {
    return town(town.key().value());
  }

  private WantedMails toMentee() {
    return wanted(null, people.person(town.mentee()).email(), null);
  }

  private static WantedMails town(String text) {
    return wanted(null, null, text);
  }

  private static WantedMails wanted(MailTopic topic, String to, String town) {
    return new WantedMails(null, false, null, topic, to, town, null, Order.WRITTEN, true);
  }

  private static WantedMails ofCycle(CycleId cycle) {
    return new WantedMails(null, false, null, null, null, null, cycle, Order.WRITTEN, true);
  }

  private WantedMails sorted(Order order, boolean down) {
    return new WantedMails(null, false, null, null, null, town.key().value(), null, order, down);
  }

  private CycleId cycleOf(Town of) {
    return participations.participation(of.id()).cycleId();
  }

  @Test
  void sendsAFailedMailAgainAndTakesTheMarkFromItsAddress() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    told.failed(mail, "ADDRESS_REFUSED 550");
    refusedAddresses.mark(people.person(town.mentee()));
    assertThat(mails.isRefused(town.mentee(), town.mentee())).isTrue();
    assertThat(shown(coordinator, mail).problem()).isEqualTo(MailProblem.ADDRESS_REFUSED);
    assertThatThrownBy(() -> mails.sendAgain(town.mentee(), mail)).isInstanceOf(NotAllowed.class);

    mails.sendAgain(administrator, mail);
    verify(process, atLeastOnce()).mailsWaiting();
    assertThat(shown(coordinator, mail).state()).isEqualTo(MailState.WAITING);
    assertThat(mails.isRefused(coordinator, town.mentee())).isFalse();
    assertThatThrownBy(() -> mails.sendAgain(coordinator, mail)).isInstanceOf(WrongMailState.class);
    assertThatThrownBy(() -> mails.sendAgain(coordinator, new MailId(-1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void goesOnWithTheProcessThatStillRuns() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    jdbc.sql("update mail set started_at = now() where id = ?").param(mail.value()).update();
    told.failed(mail, "NOT_REACHED");
    when(process.tryAnew(List.of(mail))).thenReturn(Set.of(mail));
    mails.sendAgain(coordinator, mail);
    assertThat(
            jdbc.sql("select started_at is not null from mail where id = ?")
                .param(mail.value())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void sendsAllAgainThatAreAskedForInSteps() {
    WantedMails wanted = WantedMails.in(MailState.FAILED, MailProblem.TLS_MISSING);
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    told.failed(mail, "TLS_MISSING");
    MailId other = told.tell(MailKind.MENTOR_STILL_SOUGHT, town.mentee(), town.key());
    told.failed(other, "TLS_FAILED");
    repeat(mail, 249);
    refusedAddresses.mark(people.person(town.mentee()));
    assertThat(mails.failed(administrator, wanted)).isEqualTo(250);
    assertThat(mails.all(coordinator, wanted, 0).items())
        .extracting(MailView::problem)
        .containsOnly(MailProblem.TLS_MISSING);

    assertThat(mails.sendAllAgain(administrator, wanted)).isEqualTo(250);

    verify(process, times(2)).tryAnew(argThat(step -> step.size() == 100));
    verify(process, times(1)).tryAnew(argThat(step -> step.size() == 50));
    assertThat(mails.failed(coordinator, wanted)).isZero();
    assertThat(mails.read(coordinator, other).mail().state()).isEqualTo(MailState.FAILED);
    assertThat(mails.isRefused(coordinator, town.mentee())).isFalse();
    jdbc.sql("update mail set state = 'CANCELLED' where recipient_id = ?")
        .param(town.mentee().value())
        .update();
  }

  @Test
  void sendsAllAgainForThoseOnlyWhoLookAfterTheMails() {
    WantedMails wanted = WantedMails.in(MailState.FAILED);
    assertThatThrownBy(() -> mails.failed(town.mentee(), wanted)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> mails.sendAllAgain(stranger, wanted)).isInstanceOf(NotAllowed.class);
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    assertThatThrownBy(() -> mails.tryNow(town.mentee(), mail)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void sendsNothingAgainOfMailsThatHaveNotFailed() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    told.failed(mail, "NOT_NOW 451");
    assertThat(mails.sendAllAgain(coordinator, WantedMails.in(MailState.SENT))).isZero();
    assertThat(shown(coordinator, mail).state()).isEqualTo(MailState.FAILED);
  }

  @Test
  void triesAMailNowThatPauses() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    assertThatThrownBy(() -> mails.tryNow(coordinator, mail))
        .as("not tried at all yet")
        .isInstanceOf(WrongMailState.class);
    jdbc.sql("update mail set problem = 'NOT_NOW 451' where id = ?").param(mail.value()).update();

    mails.tryNow(administrator, mail);

    verify(process).tryNow(mail);
    told.failed(mail, "NOT_NOW 451");
    assertThatThrownBy(() -> mails.tryNow(coordinator, mail)).isInstanceOf(WrongMailState.class);
  }

  private void repeat(MailId mail, int times) {
    jdbc.sql(
            """
            insert into mail (id, unique_key, kind, recipient_id, case_key, arguments, state, held,
              doubtful, attempts, problem, created_at)
            select nextval('pearl_seq'), unique_key || ':' || n, kind, recipient_id, case_key,
              arguments, state, held, doubtful, attempts, problem, created_at
            from mail, generate_series(1, ?) as n where id = ?
            """)
        .params(times, mail.value())
        .update();
  }

  @Test
  void saysWhoseAddressIsRefusedToThemselvesAndThoseWhoHelp() {
    assertThat(mails.isRefused(administrator, stranger)).isFalse();
    assertThatThrownBy(() -> mails.isRefused(stranger, town.mentee()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsHeldMailsGoByACoordinator() {
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());
    jdbc.sql("update mail set held = true where id = ?").param(mail.value()).update();
    assertThat(mails.held(coordinator)).isGreaterThanOrEqualTo(1);
    assertThat(mails.own(town.mentee(), WantedMails.whichAreHeld(), 0).items()).hasSize(1);
    assertThatThrownBy(() -> mails.held(administrator)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> mails.release(administrator)).isInstanceOf(NotAllowed.class);
    mails.release(coordinator);
    assertThat(mails.held(coordinator)).isZero();
    assertThat(shown(coordinator, mail).held()).isFalse();
  }

  @Test
  void writesToNobodyFromARestoredCopyUntilAnAdministratorSaysSo() {
    restored();
    MailId mail = told.tell(MailKind.NO_MENTOR_FOUND, town.mentee(), town.key());

    assertThat(shown(coordinator, mail).held()).isTrue();
    assertThat(mails.restoredCopySince(coordinator)).isPresent();
    assertThatThrownBy(() -> mails.release(coordinator))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("error.notification.restored");
    assertThatThrownBy(() -> mails.useRestored(coordinator)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> mails.restoredCopySince(stranger)).isInstanceOf(NotAllowed.class);

    mails.useRestored(administrator);

    assertThat(mails.restoredCopySince(administrator)).isEmpty();
    assertThatThrownBy(() -> mails.useRestored(administrator)).isInstanceOf(RuleBroken.class);
    assertThat(shown(coordinator, mail).held()).isTrue();
    mails.release(coordinator);
    assertThat(shown(coordinator, mail).held()).isFalse();
  }

  private void restored() {
    jdbc.sql("insert into restoration values (true, now(), true, 0)").update();
  }

  @AfterEach
  void isNoRestoredCopy() {
    jdbc.sql("delete from restoration").update();
  }

  @Test
  void showsCoordinatorsEachTextInEachLanguageWithMadeUpFacts() {
    List<String> names = mails.samples(coordinator);
    assertThat(names)
        .contains("MENTOR_FOUND", "REVIEW_REMINDED", "PlanDevelopmentProcess.UserTask_DraftPlan");
    for (String name : names) {
      assertThat(mails.sample(coordinator, name, Language.EN).text())
          .as(name)
          .contains(name.equals("ENTRY") ? "Hello," : "Hello Coordinator")
          .doesNotContain("{", "??");
      assertThat(mails.sample(coordinator, name, Language.DE).html()).contains("lang=\"de\"");
    }
    assertThatThrownBy(() -> mails.sample(coordinator, "NOTHING", Language.EN))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mails.samples(administrator)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> mails.sample(administrator, "LIST", Language.EN))
        .isInstanceOf(NotAllowed.class);
    verify(process, never()).start(any(), any());
  }

  private MailView shown(PersonId reader, MailId id) {
    return mails.all(reader, WantedMails.in(null), 0).items().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
