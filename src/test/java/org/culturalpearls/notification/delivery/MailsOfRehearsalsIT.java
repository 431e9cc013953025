package org.culturalpearls.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.MailTest;
import org.culturalpearls.Post;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Rehearsing;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.WrongMailState;
import org.culturalpearls.notification.reminder.Reminding;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails of a rehearsal are written, read by people in the outbox, and never sent. */
@MailTest
class MailsOfRehearsalsIT {

  @Autowired private Programme programme;
  @Autowired private TestProgramme tables;
  @Autowired private Rehearsing rehearsals;
  @Autowired private CycleService cycles;
  @Autowired private AwardSettingsService settings;
  @Autowired private MailService mails;
  @Autowired private Reminding reminding;
  @Autowired private PeopleService people;
  @Autowired private Post post;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aGoodServer() {
    clock.reset();
    post.useGoodServer();
    post.deliver();
  }

  @AfterEach
  void now() {
    clock.reset();
  }

  @Test
  void areHeldAndNeverSent() {
    Case real = programme.newCase();
    Case town = rehearsals.town(rehearsals.begun());
    assertThat(states(town.mentee())).isNotEmpty().containsOnly(MailState.REHEARSED);

    post.deliver();
    clock.advanceDays(60);
    reminding.remind();
    reminding.sendLists();
    post.deliver();
    mails.sendAllAgain(programme.coordinator(), WantedMails.in(null));
    mails.release(programme.coordinator());
    post.deliver();

    assertThat(arrived(town.mentee())).isEmpty();
    assertThat(arrived(real.mentee())).as("of a real cycle").isNotEmpty();
    assertThat(states(town.mentee())).containsOnly(MailState.REHEARSED);
    MailView held = own(town.mentee()).get(0);
    assertThat(held.subject()).contains(town.town());
    assertThat(held.held()).isFalse();
    assertThatThrownBy(() -> mails.sendAgain(programme.coordinator(), held.id()))
        .isInstanceOf(WrongMailState.class);
    assertThatThrownBy(() -> mails.tryNow(programme.coordinator(), held.id()))
        .isInstanceOf(WrongMailState.class);
  }

  @Test
  void areHeldAlsoWhereTheyNameTheCycleOnly() {
    PersonId selector = programme.person("Selector of a rehearsal", Role.SELECTOR);
    appoint(rehearsals.begun(), selector);
    assertThat(states(selector)).containsExactly(MailState.REHEARSED);
  }

  @Test
  void areHeldIfTheyWaitedWhenTheCycleBecameARehearsal() {
    PersonId sent = programme.person("Selector who knows", Role.SELECTOR);
    PersonId waiting = programme.person("Selector who waits", Role.SELECTOR);
    CycleId cycle = rehearsals.withAward(rehearsals.added(tables.newYear(), false));
    appoint(cycle, sent);
    post.deliver();
    appoint(cycle, sent, waiting);
    post.start();
    long version = cycles.forChange(programme.coordinator(), cycle).version();
    cycles.rehearse(programme.coordinator(), cycle, version);
    post.deliver();

    assertThat(states(sent)).containsExactly(MailState.SENT);
    assertThat(states(waiting)).containsExactly(MailState.REHEARSED);
    assertThat(arrived(waiting)).isEmpty();
  }

  @Test
  void leaveNoTaskInTheListsThatAreMailed() {
    Case town = rehearsals.town(rehearsals.begun());
    assertThat(
            jdbc.sql("select count(*) from task_reminder where case_key = ?")
                .param(town.key().value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private void appoint(CycleId cycle, PersonId... selectors) {
    Versioned<AwardSettings> read = settings.forChange(programme.coordinator(), cycle);
    settings.appoint(
        programme.coordinator(),
        new AwardSettingsService.Appoint(
            cycle,
            read.version(),
            new Appointments(List.of(selectors), List.of(), null, List.of())));
  }

  private List<MailState> states(PersonId person) {
    return own(person).stream().map(MailView::state).toList();
  }

  private List<MailView> own(PersonId person) {
    return mails.own(person, WantedMails.in(null), 0).items();
  }

  private List<?> arrived(PersonId person) {
    return Post.arrivedFor(people.person(person).email());
  }
}
