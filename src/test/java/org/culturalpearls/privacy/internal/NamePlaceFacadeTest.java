package org.culturalpearls.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.culturalpearls.ModulesSlice;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.HiddenCases;
import org.culturalpearls.privacy.ErasureService;
import org.culturalpearls.privacy.NamePlace;
import org.culturalpearls.privacy.NamePlaceService;
import org.culturalpearls.privacy.PlaceId;
import org.culturalpearls.privacy.RetentionService;
import org.culturalpearls.privacy.internal.Named.Mentee;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names of erased persons in what others wrote, decided about one by one. */
@ModulesSlice
class NamePlaceFacadeTest {

  @Autowired private Named named;
  @Autowired private TestProgramme programme;
  @Autowired private ErasureService erasures;
  @Autowired private RetentionService retention;
  @Autowired private NamePlaceService places;
  @Autowired private PeopleService people;
  @Autowired private HiddenCases hidden;
  @Autowired private TestClock clock;

  private PersonId coordinator;
  private Mentee mentee;
  private Mentee other;

  @BeforeEach
  void somebodyIsNamed() {
    clock.reset();
    coordinator = programme.person("Coordinator", Role.COORDINATOR);
    mentee = named.mentee();
    other = named.mentee();
  }

  @Test
  void areFoundWhereTheyStandWithThePageOnWhichTheyAreRead() {
    named.plan(other.town(), other.id(), "Ask " + mentee.name() + " for the key.");
    erasures.request(mentee.id(), mentee.id());
    assertThat(open())
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.table() + "." + place.column()).isEqualTo("plan.vision");
              assertThat(place.path()).isEqualTo("/cases/" + other.caseKey() + "/plan/reading");
              assertThat(place.whole()).isTrue();
              assertThat(place.known()).isTrue();
            });
  }

  @Test
  void areLeftOutWhereAConflictKeepsTheNominationFromTheReader() {
    named.plan(other.town(), other.id(), "Ask " + mentee.name() + " for the key.");
    Mentee third = named.mentee();
    named.plan(third.town(), third.id(), "Not " + mentee.name() + ".");
    erasures.request(mentee.id(), mentee.id());
    PlaceId kept = open().get(0).id();
    assertThat(places.hasHidden(coordinator)).isFalse();
    when(hidden.hidden(eq(coordinator), any())).thenReturn(Set.of(other.caseKey()));

    assertThat(open()).extracting(NamePlace::caseKey).containsExactly(third.caseKey());
    assertThat(places.hasHidden(coordinator)).isTrue();
    assertThatThrownBy(() -> places.takeOut(coordinator, kept)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> places.leave(coordinator, kept)).isInstanceOf(NotFound.class);
    PersonId uninvolved = programme.person("Uninvolved", Role.COORDINATOR);
    places.leave(uninvolved, kept);
  }

  @Test
  void areTakenOutOnceInEachSpellingAndTellWhoEditsTheText() {
    long plan =
        named.plan(
            other.town(),
            other.id(),
            "Ask Ms " + mentee.surname().toUpperCase(Locale.ROOT) + " of $1.");
    erasures.request(mentee.id(), mentee.id());
    NamePlace place = open().get(0);
    assertThat(place.whole()).isFalse();
    places.takeOut(coordinator, place.id());
    assertThat(named.vision(plan)).isEqualTo("Ask Ms a former member of $1. #4");
    assertThat(open()).isEmpty();
    assertThatThrownBy(() -> places.takeOut(coordinator, place.id()))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void areLeftWhereSomebodyElseIsMeant() {
    long plan = named.plan(other.town(), other.id(), mentee.surname() + " Street.");
    erasures.request(mentee.id(), mentee.id());
    places.leave(coordinator, open().get(0).id());
    assertThat(open()).isEmpty();
    clock.advanceDays(erasures.graceDays() + 1);
    eraseAll();
    assertThat(named.vision(plan)).startsWith(mentee.surname() + " Street.");
  }

  @Test
  void goByThemselvesOnTheDayWhereTheWholeNameStands() {
    long whole = named.plan(other.town(), other.id(), "With " + mentee.name() + ".");
    Mentee third = named.mentee();
    long surname = named.plan(third.town(), third.id(), mentee.surname() + " Street.");
    erasures.request(mentee.id(), mentee.id());
    clock.advanceDays(erasures.graceDays() - 1);
    eraseAll();
    assertThat(named.vision(whole)).contains(mentee.name());
    clock.advanceDays(2);
    eraseAll();
    assertThat(named.vision(whole)).startsWith("With a former member.");
    assertThat(named.vision(surname)).startsWith(mentee.surname());
    assertThat(people.person(mentee.id()).name()).isEqualTo("A former member");
    NamePlace left = open().get(0);
    assertThat(left.known()).isFalse();
    assertThatThrownBy(() -> places.takeOut(coordinator, left.id())).isInstanceOf(RuleBroken.class);
    places.leave(coordinator, left.id());
  }

  @Test
  void areForCoordinators() {
    named.plan(other.town(), other.id(), "Ask " + mentee.name() + ".");
    erasures.request(mentee.id(), mentee.id());
    PlaceId place = open().get(0).id();
    PersonId administrator = programme.person("Administrator", Role.ADMINISTRATOR);
    for (PersonId stranger : List.of(administrator, other.id())) {
      assertThatThrownBy(() -> places.open(stranger, 0)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> places.takeOut(stranger, place)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> places.leave(stranger, place)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> places.leave(coordinator, new PlaceId(-1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void areAskedForNoMoreWhenThePersonWorksOn() {
    named.plan(other.town(), other.id(), "Ask " + mentee.name() + ".");
    erasures.request(mentee.id(), mentee.id());
    assertThat(erasures.waiting(coordinator, mentee.id())).isPresent();
    people.reactivate(coordinator, mentee.id());
    assertThat(open()).isEmpty();
    assertThat(erasures.waiting(coordinator, mentee.id())).isEmpty();
    assertThatThrownBy(() -> erasures.waiting(mentee.id(), mentee.id()))
        .isInstanceOf(NotAllowed.class);
  }

  /** Those of this test: all tests look into one database. */
  private List<NamePlace> open() {
    return places.open(coordinator, 0).items().stream()
        .filter(place -> place.person().equals(mentee.id()))
        .toList();
  }

  private void eraseAll() {
    while (retention.eraseNext()) {
      // One person in each transaction.
    }
  }
}
