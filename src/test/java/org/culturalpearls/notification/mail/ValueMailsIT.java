package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.notification.TownToldByMail;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.Indicators;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is asked by mail for values that are missing, and what that mail says. */
@ApplicationTest
class ValueMailsIT extends TownToldByMail {

  @Autowired private ValueQuestionService questions;
  @Autowired private PlanService written;
  @Autowired private PlanContentService rows;
  @Autowired private MailService letters;

  @Test
  void asksForValuesThatAreMissingForLong() {
    towns.match(town, lead, twin);
    plans.assess(town);
    plans.write(town);
    RowId measure = written.plan(lead, town.id()).content().measures().get(0).id();
    rows.add(town.mentee(), town.id(), Indicators.guests(measure));
    plans.submit(town, lead);
    clock.set("2027-03-01T09:00:00Z");
    assertThat(told(this::askAll)).isEmpty();
    clock.set("2027-04-01T09:00:00Z");
    assertThat(told(this::askAll)).containsExactly("VALUES_ASKED " + names.get(asked()));

    MailId mail = new MailId(mails.latestTo(asked()));
    assertThat(letters.read(asked(), mail).text().subject())
        .contains("Enter what was measured in", "How many come?");
    assertThat(letters.read(asked(), mail).text().text())
        .contains("How many come?: no value yet", "/values/…");
    assertThat(letters.read(programme.coordinator(), mail).text().text()).contains("/values/…");
  }

  /** The measure names no owner with a login, or one: then the lead of the team is asked. */
  private PersonId asked() {
    return town.mentee();
  }

  private void askAll() {
    while (questions.ask()) {
      clock.advance(Duration.ofSeconds(1));
    }
  }
}
