package org.culturalpearls.award.setup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.SomePerson;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class AppointmentPolicyTest {

  private static final PersonId ONE = new PersonId(1);
  private static final PersonId OTHER = new PersonId(2);
  private static final PersonId THIRD = new PersonId(3);

  @Test
  void takesAChairOfTheJuryAndDeputiesBesides() {
    assertTaken(() -> AppointmentPolicy.check(appointed(List.of(ONE), ONE, List.of(OTHER))));
    assertTaken(() -> AppointmentPolicy.check(appointed(List.of(ONE), null, List.of(ONE))));
    assertField("chair", () -> AppointmentPolicy.check(appointed(List.of(), ONE, List.of())));
    assertField(
        "deputies", () -> AppointmentPolicy.check(appointed(List.of(ONE), ONE, List.of(ONE))));
  }

  @Test
  void takesSixtyPeopleToAnOfficeEachOnce() {
    assertTaken(() -> AppointmentPolicy.check(appointed(people(60), null, people(60))));
    assertField("jurors", () -> AppointmentPolicy.check(appointed(people(61), null, List.of())));
    assertField("deputies", () -> AppointmentPolicy.check(appointed(List.of(), null, people(61))));
    assertField(
        "jurors", () -> AppointmentPolicy.check(appointed(List.of(ONE, ONE), null, List.of())));
  }

  @Test
  void appointsNobodyByThemselvesAndOnlyWhoIsActive() {
    Map<PersonId, PersonView> all = Map.of(ONE, person(true), OTHER, person(true));
    assertField("jurors", () -> appoint(Set.of(ONE, OTHER), all));
    assertField("jurors", () -> appoint(Set.of(OTHER), Map.of()));
    assertField("jurors", () -> appoint(Set.of(OTHER), Map.of(OTHER, person(false))));
    assertTaken(() -> appoint(Set.of(OTHER), all));
  }

  @Test
  void letsNobodyGoBeforeADeputyBehindWhomTheyWere() {
    List<PersonId> before = List.of(OTHER, ONE, THIRD);
    assertField("deputies", () -> order(before, List.of(ONE, OTHER, THIRD)));
    assertField("deputies", () -> order(before, List.of(THIRD, ONE, OTHER)));
  }

  @Test
  void letsThemOrderTheOthersAndLeaveOutWhoeverTheyLike() {
    List<PersonId> before = List.of(OTHER, ONE, THIRD);
    assertTaken(() -> order(before, List.of(OTHER, THIRD, ONE)));
    assertTaken(() -> order(before, List.of(ONE, THIRD)));
    assertTaken(() -> order(before, List.of(THIRD, OTHER)));
    assertTaken(() -> order(List.of(OTHER, THIRD), List.of(THIRD, OTHER)));
    assertTaken(() -> order(List.of(OTHER, THIRD), List.of(ONE, OTHER, THIRD)));
    assertTaken(() -> order(List.of(ONE, OTHER, THIRD), List.of(THIRD, ONE, OTHER)));
  }

  private static void appoint(Set<PersonId> newOnes, Map<PersonId, PersonView> all) {
    AppointmentPolicy.checkNew(ONE, AwardOffice.JUROR, newOnes, all);
  }

  private static void order(List<PersonId> before, List<PersonId> wanted) {
    AppointmentPolicy.checkOrder(ONE, before, wanted);
  }

  private static PersonView person(boolean active) {
    PersonView person = SomePerson.anna(OTHER);
    return active ? person : SomePerson.inactive(person);
  }

  private static List<PersonId> people(int count) {
    return LongStream.rangeClosed(1, count).mapToObj(PersonId::new).toList();
  }

  private static Appointments appointed(
      List<PersonId> jurors, PersonId chair, List<PersonId> deputies) {
    return new Appointments(List.of(), jurors, chair, deputies);
  }

  private static void assertTaken(ThrowingCallable act) {
    assertThatCode(act).doesNotThrowAnyException();
  }

  private static void assertField(String field, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains(field));
  }
}
