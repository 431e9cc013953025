package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Mails;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What towns are told when the results of an award are released, and that it is not before. */
@ApplicationTest
class ResultMailsIT {

  @Autowired private Programme programme;
  @Autowired private DecidedCycle cycles;
  @Autowired private Nominated nominated;
  @Autowired private Engine engine;
  @Autowired private Mails mails;
  @Autowired private MailService letters;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  @Test
  void tellsEveryTownThatEnteredItsResultOnceItIsReleased() {
    clock.reset();
    Jury jury = cycles.reviewed();
    PersonId notSelected = nominated.in(jury.cycle(), NominationState.NOT_SELECTED).mentee();
    PersonId late = nominated.in(jury.cycle(), NominationState.NO_PLAN).mentee();
    PersonId withdrawn = nominated.in(jury.cycle(), NominationState.WITHDRAWN).mentee();
    PersonId pearl = jury.entries().get(0).mentee();
    PersonId without = jury.entries().get(3).mentee();
    jdbc.sql("update person set language = 'DE' where id = ?").param(without.value()).update();

    cycles.choose(programme.coordinator(), jury, 3);
    complete(jury, programme.coordinator(), "UserTask_PrepareDecision", Map.of("ready", true));
    complete(jury, jury.chair(), "UserTask_ConfirmTitles", Map.of("decision", "confirm"));
    for (PersonId each : new PersonId[] {notSelected, late, withdrawn, pearl, without}) {
      assertThat(kinds(each)).isEmpty();
    }
    complete(
        jury,
        programme.coordinator(),
        "UserTask_ReleaseResults",
        Map.of("decision", "release", "earlyReason", ReleasedAward.EARLY));

    assertThat(kinds(pearl)).isEqualTo("RESULT_PEARL");
    assertThat(kinds(without)).isEqualTo("RESULT_NO_TITLE");
    assertThat(kinds(notSelected)).isEqualTo("RESULTS_KNOWN");
    assertThat(kinds(late)).isEqualTo("RESULTS_KNOWN");
    assertThat(kinds(withdrawn)).isEmpty();
    assertThat(letters.read(without, new MailId(mails.latestTo(without))).text().subject())
        .startsWith("Das Ergebnis der Auszeichnung für");
    for (PersonId each : new PersonId[] {notSelected, late, pearl, without}) {
      assertThat(letters.read(each, new MailId(mails.latestTo(each))).text().text())
          .containsPattern("https?://\\S+/pearls\\n");
    }
  }

  private void complete(Jury jury, PersonId person, String task, Map<String, Object> sent) {
    engine.complete(person, jury.key(), task, sent);
  }

  private String kinds(PersonId person) {
    return String.join(
        " ",
        jdbc.sql("select kind from mail where recipient_id = ? order by id")
            .param(person.value())
            .query(String.class)
            .list());
  }
}
