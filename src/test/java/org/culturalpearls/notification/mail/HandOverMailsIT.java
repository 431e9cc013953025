package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.notification.TownToldByMail;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.plan.handover.WaitingEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told when somebody leaves who was responsible for parts of a plan. */
@ApplicationTest
class HandOverMailsIT extends TownToldByMail {

  @Autowired private PlanService written;
  @Autowired private PlanContentService rows;
  @Autowired private HandOverService handOvers;
  @Autowired private ParticipationService participations;
  @Autowired private PeopleService people;
  @Autowired private MailService letters;

  @BeforeEach
  void aPlanIsWritten() {
    towns.match(town, lead, twin);
    plans.assess(town);
    plans.write(town);
  }

  @Test
  void tellsWhoIsResponsibleFromNowOn() {
    owned(town.secondMentee(), town.mentee());

    assertThat(told(() -> leaves(town.secondMentee()))).contains("PLAN_HANDED_OVER mentee");

    MailId mail = new MailId(mails.latestTo(town.mentee()));
    assertThat(letters.read(town.mentee(), mail).text().subject())
        .startsWith("You are responsible for");
    assertThat(letters.read(town.mentee(), mail).text().text())
        .contains("/cases/" + town.key() + "/plan");
  }

  @Test
  void asksTheTeamToGiveToSomebodyWhatWaits() {
    owned(town.secondMentee(), null);

    assertThat(told(() -> leaves(town.secondMentee()))).contains("PLAN_OWNERS_MISSING mentee");

    MailId mail = new MailId(mails.latestTo(town.mentee()));
    assertThat(letters.read(town.mentee(), mail).text().text())
        .contains("/cases/" + town.key() + "/plan/hand-over");
    List<String> waiting =
        handOvers.waiting(town.mentee(), town.id()).stream().map(WaitingEntry::key).toList();
    assertThat(told(() -> handOvers.give(town.mentee(), town.id(), waiting, town.mentee())))
        .as("nobody is told of the own act")
        .isEmpty();
  }

  @Test
  void tellsCoordinatorsWhereNobodyOfTheTeamHasALogin() {
    owned(town.secondMentee(), null);
    people.closeAccount(town.mentee(), town.mentee());

    assertThat(told(() -> people.closeAccount(town.secondMentee(), town.secondMentee())))
        .contains("PLAN_OWNERS_MISSING coordinator");
  }

  private void owned(PersonId owner, PersonId second) {
    Row<Measure> row = written.plan(town.mentee(), town.id()).content().measures().get(0);
    rows.save(
        town.mentee(),
        town.id(),
        row.id(),
        row.version(),
        new Measure(
            "Singing",
            "",
            "",
            MilestoneOwner.person(owner),
            second == null ? null : MilestoneOwner.person(second),
            "",
            null,
            null,
            row.content().source(),
            "",
            List.of()));
  }

  private void leaves(PersonId person) {
    var standing = participations.forChange(programme.coordinator(), town.id());
    participations.changeTeam(
        programme.coordinator(),
        new ParticipationService.ChangeTeam(
            town.id(),
            standing.version(),
            standing.value().team().stream().filter(each -> !each.equals(person)).toList(),
            town.mentee()));
  }
}
