package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.culturalpearls.StatementCounter;
import org.culturalpearls.award.nomination.JointEntryId;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.JointEntryService.AnswerOfTown;
import org.culturalpearls.award.nomination.JointEntryService.JointEntryView;
import org.culturalpearls.award.nomination.JointEntryService.State;
import org.culturalpearls.award.nomination.NominationEvent;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationService.EnterTogether.Member;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.TownsTogether;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

class JointEntryFacadeTest extends TownAndOpenCall {

  @Autowired JointEntryService entries;
  @Autowired NominationReads reads;
  @Autowired TownsTogether together;
  @Autowired ApplicationEvents events;
  @Autowired StatementCounter statements;
  @Autowired JdbcClient jdbc;

  String name;
  MunicipalityId other;
  PersonId speaker;
  NominationId id;

  @BeforeEach
  void aDraftAndAnotherTown() {
    name = "Named " + TOWNS.incrementAndGet();
    other = programme.town(name, Country.LV);
    speaker = programme.person("Speaker", Role.MENTEE);
    programme.worksAt(speaker, "Town hall of " + name);
    programme.participation(cases.cycle().cycle(), other, speaker);
    id = start(mentee, earlier, "");
    name(new Member(name, Country.LV, "The mayor, by letter of 3 May"));
  }

  @Test
  void aTownThatIsNamedCountsNowhereBeforeItAnswers() {
    assertThat(view(id).towns()).hasSize(1);
    assertThat(reads.facts(id).municipalities()).containsExactly(place);
    assertThat(together.named(reads.facts(id))).isEqualTo(reads.facts(id).town());
    assertThatThrownBy(() -> nominations.nomination(speaker, id)).isInstanceOf(NotFound.class);

    assertThat(asked().state()).isEqualTo(State.ASKED);
    assertThat(entries.waiting(speaker)).isEqualTo(1);
    assertThat(entries.named(mentee, id)).extracting(JointEntryView::town).containsExactly(name);
    assertThat(events.stream(NominationEvent.JointEntryAsked.class))
        .last()
        .satisfies(told -> assertThat(told.speakers()).containsExactly(speaker));
  }

  @Test
  void readsAsMuchHoweverManyTownsAreNamed() {
    int ofOne = statements.during(() -> entries.named(mentee, id));
    Member[] three = new Member[3];
    for (int i = 0; i < three.length; i++) {
      String another = "Named " + TOWNS.incrementAndGet();
      programme.town(another, Country.LV);
      three[i] = new Member(another, Country.LV, "The mayor, by letter of 3 May");
    }
    name(three);

    assertThat(entries.named(mentee, id)).hasSize(3);
    assertThat(statements.during(() -> entries.named(mentee, id))).isEqualTo(ofOne);
  }

  @Test
  void takesPartWhenItsPeopleSaySo() {
    entries.answer(speaker, asked().id(), true);

    assertThat(view(id).towns()).extracting("municipality").containsExactly(place, other);
    assertThat(reads.facts(id).municipalities()).containsExactlyInAnyOrder(place, other);
    assertThat(together.named(reads.facts(id))).contains(name);
    assertThat(nominations.nomination(speaker, id).id()).isEqualTo(id);
    assertThat(nominations.rights(speaker, id).write()).isFalse();
    assertThat(entries.named(mentee, id)).isEmpty();
    assertThat(entries.waiting(speaker)).isZero();
    assertThat(answered()).isTrue();
    name(new Member(name, Country.LV, "The council, 4 May"));
    assertThat(view(id).towns().get(1).consent()).isEqualTo("The council, 4 May");
    assertThat(entries.named(mentee, id)).as("it is not asked anew").isEmpty();
  }

  @Test
  void saysNoAndStaysOut() {
    JointEntryId asked = asked().id();
    entries.answer(speaker, asked, false);
    assertThat(view(id).towns()).hasSize(1);
    assertThat(entries.named(mentee, id))
        .extracting(JointEntryView::state)
        .containsExactly(State.DECLINED);
    assertThat(entries.ofPerson(speaker)).isEmpty();
    assertThat(answered()).isFalse();
    assertThatThrownBy(() -> entries.answer(speaker, asked, true))
        .isInstanceOf(ChangedMeanwhile.class);
  }

  @Test
  void leavesAndItsTiesStay() {
    JointEntryId asked = asked().id();
    entries.answer(speaker, asked, true);
    entries.answer(speaker, asked, false);
    assertThat(view(id).towns()).hasSize(1);
    assertThat(together.named(reads.facts(id))).doesNotContain(name);
    assertThatThrownBy(() -> nominations.nomination(speaker, id)).isInstanceOf(NotFound.class);
    assertThat(reads.facts(id).municipalities()).as("tied for the cycle").contains(other);
  }

  @Test
  void isTakenOutByItsLeadAndAskedAnew() {
    JointEntryId asked = asked().id();
    entries.answer(speaker, asked, true);
    name();
    assertThat(view(id).towns()).hasSize(1);
    assertThat(entries.ofPerson(speaker)).isEmpty();
    assertThat(events.stream(NominationEvent.JointEntryTakenBack.class)).hasSize(1);
    assertThatThrownBy(() -> entries.answer(speaker, asked, true))
        .isInstanceOf(ChangedMeanwhile.class);

    name(new Member(name, Country.LV, "Letter of 5 May"));
    assertThat(asked().state()).isEqualTo(State.ASKED);
    assertThat(view(id).towns()).as("it answers again").hasSize(1);
  }

  @Test
  void isAnsweredByItsOwnPeopleOnly() {
    JointEntryId asked = asked().id();
    PersonId stranger = programme.person("Stranger", Role.MENTEE);
    for (PersonId somebody : List.of(mentee, stranger, cases.coordinator())) {
      assertThatThrownBy(() -> entries.answer(somebody, asked, true)).isInstanceOf(NotFound.class);
      assertThat(entries.ofPerson(somebody)).isEmpty();
    }
    AnswerOfTown answer = new AnswerOfTown(true, "The mayor, on the phone");
    assertThatThrownBy(() -> entries.answer(cases.coordinator(), asked, answer))
        .as("the town has people")
        .isInstanceOf(RuleBroken.class);
    assertThat(view(id).towns()).hasSize(1);
  }

  /** Who was in the town's team long ago, or left with it, does not speak for it. */
  @Test
  void isNotAnsweredByATeamThatIsNoMore() {
    jdbc.sql("update participation set stage = 'LEFT' where municipality_id = ?")
        .param(other.value())
        .update();
    assertThat(entries.waiting(speaker)).isZero();

    programme.participation(programme.cycle(1990), other, speaker);
    assertThat(entries.waiting(speaker)).isZero();
    assertThatThrownBy(() -> nominations.nomination(speaker, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void isAnsweredByTheOfficeWhereTheTownHasNobody() {
    programme.town(name + " without people", Country.LV);
    name(new Member(name + " without people", Country.LV, "Letter of 3 May"));
    JointEntryView asked = entries.named(cases.coordinator(), id).get(0);
    assertThat(asked.office()).isTrue();
    AnswerOfTown answer = new AnswerOfTown(true, "The mayor, on the phone");
    assertThatThrownBy(() -> entries.answer(mentee, asked.id(), answer))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> entries.answer(speaker, asked.id(), answer))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> entries.answer(cases.coordinator(), asked.id(), new AnswerOfTown(true, " ")))
        .isInstanceOf(RuleBroken.class);

    entries.answer(cases.coordinator(), asked.id(), answer);
    assertThat(view(id).towns()).hasSize(2);
  }

  @Test
  void doesNotJoinOnceTheCallIsOver() {
    JointEntryId asked = asked().id();
    clock.set(cases.settings(year).times().of(AwardDate.CALL_CLOSES).plusSeconds(3600L * 24));
    assertThat(entries.waiting(speaker)).isZero();
    assertThatThrownBy(() -> entries.answer(speaker, asked, true))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.nomination.joint-too-late"));
    entries.answer(speaker, asked, false);
    assertThat(view(id).towns()).hasSize(1);
  }

  private void name(Member... members) {
    nominations.enterTogether(mentee, new NominationService.EnterTogether(id, List.of(members)));
  }

  private JointEntryView asked() {
    return entries.ofPerson(speaker).get(0);
  }

  private boolean answered() {
    return events.stream(NominationEvent.JointEntryAnswered.class)
        .reduce((before, last) -> last)
        .orElseThrow()
        .takesPart();
  }
}
