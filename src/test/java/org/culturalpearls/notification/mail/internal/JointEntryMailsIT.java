package org.culturalpearls.notification.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.Mails;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationService.EnterTogether;
import org.culturalpearls.award.nomination.NominationService.EnterTogether.Member;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What towns that enter together are told, and who of them. */
@ApplicationTest
class JointEntryMailsIT {

  @Autowired private Programme programme;
  @Autowired private Entering entering;
  @Autowired private Mails mails;
  @Autowired private MailService letters;
  @Autowired private NominationService nominations;
  @Autowired private JointEntryService entries;
  @Autowired private ParticipationService participations;
  @Autowired private MunicipalityService municipalities;
  @Autowired private TestClock clock;

  @BeforeEach
  void theCallIsOpen() {
    clock.reset();
  }

  @Test
  void asksTheTownAndTellsItsLeadWhatItAnswers() {
    Entry entry = entering.written();
    Case other = programme.newCase();
    name(entry, member(other));

    MailText asked = latest(other.mentee());
    assertThat(asked.subject())
        .isEqualTo(
            "Say whether %s enters the award with %s".formatted(other.town(), entry.town().town()));
    assertThat(asked.text()).contains("/joint-entries").doesNotContain(entry.town().key().value());
    assertThat(subjects(other.secondMentee())).noneMatch(asked.subject()::equals);

    answer(other, true);
    assertThat(latest(entry.mentee()).subject())
        .isEqualTo("%s enters the award with %s".formatted(other.town(), entry.town().town()));
    answer(other, false);
    assertThat(latest(entry.mentee()).subject()).contains(" does not enter the award with ");
  }

  @Test
  void tellsTheTownThatItIsNotNamedAnyMore() {
    Entry entry = entering.written();
    Case other = programme.newCase();
    name(entry, member(other));
    name(entry);
    assertThat(latest(other.mentee()).subject())
        .isEqualTo(
            "%s does not name %s in its nomination any more"
                .formatted(entry.town().town(), other.town()));
  }

  private Member member(Case town) {
    MunicipalityView view =
        municipalities.municipality(participations.participation(town.id()).municipalityId());
    return new Member(view.name(), view.country(), "The mayor, by letter of 3 May");
  }

  private void name(Entry entry, Member... members) {
    nominations.enterTogether(entry.mentee(), new EnterTogether(entry.id(), List.of(members)));
  }

  private void answer(Case town, boolean takesPart) {
    entries.answer(town.mentee(), entries.ofPerson(town.mentee()).get(0).id(), takesPart);
  }

  private MailText latest(PersonId person) {
    return letters.read(person, new MailId(mails.latestTo(person))).text();
  }

  private List<String> subjects(PersonId person) {
    return List.of(latest(person).subject());
  }
}
