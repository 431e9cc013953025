package org.culturalpearls.people.internal.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.PeopleAndCycleSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.FormerTie;
import org.culturalpearls.people.ties.RunningNominations;
import org.culturalpearls.people.ties.TieChangeId;
import org.culturalpearls.people.ties.TieChangeService;
import org.culturalpearls.people.ties.TieChangeView;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.culturalpearls.people.ties.TieService;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@PeopleAndCycleSlice
@RecordApplicationEvents
class TieChangeFacadeTest {

  private static final String OLD = "An organisation";
  private static final String NEW = "A town hall";

  @Autowired TieChangeService changes;
  @Autowired TieService ties;
  @Autowired PeopleService people;
  @Autowired TestProgramme programme;
  @Autowired TestClock clock;
  @Autowired ApplicationEvents events;
  @Autowired RunningNominations running;

  private final Set<PersonId> tiedByNominations = new HashSet<>();

  PersonId mentee;
  PersonId ofOld;
  PersonId ofNew;
  PersonId uninvolved;
  PersonId deputy;

  @BeforeEach
  void aNominationRuns() {
    clock.reset();
    programme.organisation(NEW);
    mentee = staff("Mentee", OLD, Role.MENTEE, Role.MENTOR);
    ofOld = staff("Coordinator of the old", OLD, Role.COORDINATOR);
    ofNew = staff("Coordinator of the new", NEW, Role.COORDINATOR);
    uninvolved = staff("Administrator", "The programme", Role.ADMINISTRATOR);
    deputy = staff("Deputy", "Elsewhere", Role.JUROR);
    when(running.exist()).thenReturn(true);
    when(running.deputies()).thenReturn(List.of(deputy));
    when(running.uninvolvedWith(any(), any()))
        .thenAnswer(
            call -> {
              Set<PersonId> rest = new HashSet<>(call.<Collection<PersonId>>getArgument(1));
              rest.removeAll(tiedByNominations);
              return rest;
            });
  }

  @Test
  void saysToAdministratorsWhatWaitsForNobodyAndLetsNobodyInvolvedIn() {
    workAt(mentee, mentee, NEW);
    PersonId administrator = staff("Another administrator", NEW, Role.ADMINISTRATOR);
    assertThat(changes.waiting(uninvolved)).isEqualTo(new TieChangeService.Waiting(1, List.of()));
    assertThat(changes.waiting(administrator))
        .isEqualTo(new TieChangeService.Waiting(0, List.of()));

    tiedByNominations.addAll(List.of(uninvolved, deputy));
    people.activeWithRole(Role.COORDINATOR).forEach(each -> tiedByNominations.add(each.id()));
    people.activeWithRole(Role.ADMINISTRATOR).forEach(each -> tiedByNominations.add(each.id()));
    assertThat(changes.waiting(uninvolved))
        .isEqualTo(new TieChangeService.Waiting(0, List.of(only())));
    assertThat(changes.waiting(ofOld)).isEqualTo(new TieChangeService.Waiting(0, List.of()));
    assertThatThrownBy(() -> changes.confirm(uninvolved, only().id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> changes.waiting(mentee)).isInstanceOf(NotAllowed.class);

    PersonId free = staff("Free", "Yet another house", Role.COORDINATOR);
    assertThat(changes.waiting(uninvolved)).isEqualTo(new TieChangeService.Waiting(0, List.of()));
    changes.confirm(free, only().id());
  }

  @Test
  void leavesTheOldOneUntilSomebodyUninvolvedConfirms() {
    workAt(mentee, mentee, NEW);

    assertThat(people.person(mentee).organisation()).isEqualTo(OLD);
    TieChangeView waiting = only();
    assertThat(waiting)
        .extracting(
            TieChangeView::oldOrganisation,
            TieChangeView::newOrganisation,
            TieChangeView::askedBy,
            TieChangeView::askedAt,
            TieChangeView::state)
        .containsExactly(OLD, NEW, mentee, TestClock.START, State.WAITING);
    assertThat(changes.asked(mentee, waiting.id())).containsExactly(uninvolved, deputy);
    assertThat(events.stream(PersonEvent.TieChangeAsked.class))
        .containsExactly(
            new PersonEvent.TieChangeAsked(
                waiting.id().value(), mentee, List.of(uninvolved, deputy)));

    clock.advanceDays(1);
    changes.confirm(deputy, waiting.id());

    assertThat(people.person(mentee).organisation()).isEqualTo(NEW);
    assertThat(ties.of(Set.of(mentee)).formerTies())
        .extracting(FormerTie::until)
        .containsExactly(clock.instant());
    assertThat(only())
        .extracting(TieChangeView::state, TieChangeView::decidedBy, TieChangeView::decidedAt)
        .containsExactly(State.CONFIRMED, deputy, clock.instant());
    assertThat(events.stream(PersonEvent.TiesChanged.class))
        .contains(new PersonEvent.TiesChanged(Set.of(mentee), true));
    assertThat(events.stream(PersonEvent.TieChangeDecided.class))
        .containsExactly(new PersonEvent.TieChangeDecided(waiting.id().value(), mentee, true));
  }

  @Test
  void isDecidedByNobodyWhoIsInvolved() {
    PersonId tied = staff("Tied", "Somewhere", Role.COORDINATOR);
    tiedByNominations.add(tied);
    PersonId inactive = staff("Inactive", "Somewhere", Role.COORDINATOR);
    people.deactivate(uninvolved, inactive);
    PersonId juror = staff("Juror", "Somewhere", Role.JUROR);
    workAt(mentee, mentee, NEW);
    TieChangeId waiting = only().id();

    for (PersonId other : List.of(mentee, ofOld, ofNew, tied, inactive, juror)) {
      assertThatThrownBy(() -> changes.confirm(other, waiting)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> changes.refuse(other, waiting, "x")).isInstanceOf(NotFound.class);
      assertThat(changes.toDecide(other)).isEmpty();
    }
    assertThat(changes.toDecide(uninvolved)).containsExactly(only());
    assertThat(people.person(mentee).organisation()).isEqualTo(OLD);
  }

  @Test
  void countsAPartOfAnOrganisationAsTheWhole() {
    long part = programme.organisation("Culture office of the town");
    programme.within(part, programme.organisation(NEW));
    PersonId ofPart = staff("Of the part", "Culture office of the town", Role.COORDINATOR);
    workAt(mentee, mentee, NEW);
    assertThat(changes.asked(mentee, only().id())).doesNotContain(ofPart);
  }

  @Test
  void isRefusedWithAReason() {
    workAt(mentee, mentee, NEW);
    TieChangeId waiting = only().id();
    assertThatThrownBy(() -> changes.refuse(uninvolved, waiting, " "))
        .isInstanceOf(RuleBroken.class);

    changes.refuse(uninvolved, waiting, "You still work there.");

    assertThat(people.person(mentee).organisation()).isEqualTo(OLD);
    assertThat(only())
        .extracting(TieChangeView::state, TieChangeView::reason)
        .containsExactly(State.REFUSED, "You still work there.");
    assertThatThrownBy(() -> changes.confirm(uninvolved, waiting)).isInstanceOf(AlreadyDone.class);
    assertThat(events.stream(PersonEvent.TieChangeDecided.class))
        .containsExactly(new PersonEvent.TieChangeDecided(waiting.value(), mentee, false));
  }

  @Test
  void isTakenBackByWhomItIsAboutAndAskedForAgain() {
    workAt(mentee, mentee, NEW);
    TieChangeId waiting = only().id();
    assertThatThrownBy(() -> workAt(mentee, mentee, ""))
        .satisfies(e -> assertThat(((Problem) e).field()).contains("organisation"))
        .satisfies(e -> assertThat(((Problem) e).key()).isEqualTo("error.people.tie-change-waits"));
    assertThatThrownBy(() -> changes.takeBack(uninvolved, waiting)).isInstanceOf(NotFound.class);

    changes.takeBack(mentee, waiting);
    workAt(mentee, mentee, NEW);

    assertThat(changes.ofPerson(mentee, mentee))
        .extracting(TieChangeView::state)
        .containsExactly(State.WAITING, State.TAKEN_BACK);
    assertThatThrownBy(() -> changes.confirm(uninvolved, waiting)).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void waitsAlsoIfSomebodyInvolvedChangesSomebodyElse() {
    workAt(ofNew, mentee, NEW);
    assertThat(people.person(mentee).organisation()).isEqualTo(OLD);
    assertThat(only()).extracting(TieChangeView::askedBy).isEqualTo(ofNew);

    tiedByNominations.add(uninvolved);
    is(uninvolved, mentee, Country.EE);
    assertThat(people.person(mentee).country()).isNull();
    assertThat(changes.asked(mentee, changes.ofPerson(mentee, mentee).get(0).id()))
        .containsExactlyInAnyOrder(ofOld, ofNew, deputy);
  }

  @Test
  void isMadeAtOnceAndRecordedByWhoIsUninvolved() {
    workAt(mentee, mentee, NEW);
    workAt(uninvolved, mentee, "Another house");

    assertThat(people.person(mentee).organisation()).isEqualTo("Another house");
    assertThat(changes.ofPerson(uninvolved, mentee))
        .extracting(TieChangeView::state, TieChangeView::decidedBy)
        .containsExactly(tuple(State.MADE, uninvolved), tuple(State.REPLACED, uninvolved));
  }

  @Test
  void isMadeAtOnceWhileNoNominationRuns() {
    when(running.exist()).thenReturn(false);
    workAt(mentee, mentee, NEW);
    assertThat(people.person(mentee).organisation()).isEqualTo(NEW);
    assertThat(only()).extracting(TieChangeView::state).isEqualTo(State.MADE);
  }

  @Test
  void holdsTheCountryOfTheMentorProfileAndSavesTheRest() {
    profile(Country.EE, 2);
    profile(Country.LV, 5);

    assertThat(people.mentor(mentee).orElseThrow().country()).isEqualTo(Country.EE);
    assertThat(people.mentor(mentee).orElseThrow().capacity()).isEqualTo(5);

    // a changed country involves nobody by their organisation
    changes.confirm(ofOld, only().id());

    assertThat(people.mentor(mentee).orElseThrow().country()).isEqualTo(Country.LV);
    assertThat(ties.of(Set.of(mentee)).formerTies())
        .extracting(FormerTie::country)
        .containsExactly(Country.EE);
  }

  private PersonId staff(String name, String organisation, Role... roles) {
    PersonId person = programme.person(name, roles);
    programme.worksAt(person, organisation);
    return person;
  }

  private TieChangeView only() {
    List<TieChangeView> all = changes.ofPerson(mentee, mentee);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private void workAt(PersonId actor, PersonId person, String organisation) {
    Versioned<PersonView> before = people.forChange(actor, person);
    save(actor, before, organisation, before.value().country());
  }

  private void is(PersonId actor, PersonId person, Country country) {
    Versioned<PersonView> before = people.forChange(actor, person);
    save(actor, before, before.value().organisation(), country);
  }

  private void save(
      PersonId actor, Versioned<PersonView> before, String organisation, Country country) {
    PersonView view = before.value();
    people.change(
        actor,
        new PeopleService.Change(
            view.id(),
            before.version(),
            view.name(),
            view.email(),
            organisation,
            view.language(),
            view.zone(),
            country));
  }

  private void profile(Country country, int capacity) {
    people.saveMentorProfile(
        mentee,
        new PeopleService.SaveMentorProfile(
            mentee,
            people.profileForChange(mentee, mentee).map(Versioned::version).orElse(null),
            country,
            Set.of(),
            Set.of(Language.EN),
            Set.of(),
            capacity,
            null,
            null));
  }
}
