package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.culturalpearls.SomePerson;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RolePolicyTest {

  private static final PersonId OTHER = new PersonId(2);

  private final PersonView administrator = person(Role.ADMINISTRATOR);
  private final PersonView coordinator = person(Role.COORDINATOR);

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COORDINATOR", "MENTOR", "MENTEE", "EDITOR"})
  void letsCoordinatorsGiveAndTakeRolesBelowAdministrator(Role role) {
    assertThatCode(() -> RolePolicy.check(coordinator, OTHER, Set.of(), Set.of(role)))
        .doesNotThrowAnyException();
    assertThatCode(() -> RolePolicy.check(coordinator, OTHER, Set.of(role), Set.of()))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SELECTOR", "JUROR"})
  void keepsRolesOfTheAwardFromCoordinators(Role role) {
    assertThatThrownBy(() -> RolePolicy.check(coordinator, OTHER, Set.of(), Set.of(role)))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("roles"));
    assertThatThrownBy(() -> RolePolicy.check(coordinator, OTHER, Set.of(role), Set.of()))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void letsCoordinatorsChangeOtherRolesOfAJuror() {
    assertThatCode(
            () ->
                RolePolicy.check(
                    coordinator, OTHER, Set.of(Role.JUROR), Set.of(Role.JUROR, Role.MENTOR)))
        .doesNotThrowAnyException();
  }

  @Test
  void letsNoCoordinatorMakeOrChangeAnAdministrator() {
    assertThatThrownBy(
            () -> RolePolicy.check(coordinator, OTHER, Set.of(), Set.of(Role.ADMINISTRATOR)))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(
            () ->
                RolePolicy.check(
                    coordinator,
                    OTHER,
                    Set.of(Role.ADMINISTRATOR),
                    Set.of(Role.ADMINISTRATOR, Role.MENTOR)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsNoCoordinatorChangeTheirOwnRoles() {
    assertThatThrownBy(
            () ->
                RolePolicy.check(
                    coordinator,
                    coordinator.id(),
                    coordinator.roles(),
                    Set.of(Role.COORDINATOR, Role.EDITOR)))
        .isInstanceOfSatisfying(
            NotAllowed.class, e -> assertThat(e.key()).isEqualTo("error.people.own-roles"));
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void letsAdministratorsGiveEveryRole(Role role) {
    assertThatCode(() -> RolePolicy.check(administrator, OTHER, Set.of(), Set.of(role)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MENTOR", "MENTEE", "SELECTOR", "JUROR", "EDITOR"})
  void letsNobodyElseChangeRoles(Role role) {
    assertThatThrownBy(() -> RolePolicy.check(person(role), OTHER, Set.of(), Set.of(Role.MENTEE)))
        .isInstanceOf(NotAllowed.class);
  }

  /** What is offered on the pages is what is accepted. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void offersExactlyWhatItLetsThemChange(Role role) {
    for (PersonView actor : List.of(administrator, coordinator, person(Role.EDITOR))) {
      for (PersonId person : List.of(actor.id(), OTHER)) {
        for (Set<Role> before : List.of(Set.<Role>of(), Set.of(Role.ADMINISTRATOR))) {
          boolean offered = RolePolicy.changeable(actor, person, before).contains(role);
          Set<Role> after = new HashSet<>(before);
          if (!after.remove(role)) {
            after.add(role);
          }
          assertThat(accepts(actor, person, before, after)).isEqualTo(offered);
        }
      }
    }
  }

  @Test
  void tellsWhatIsInOneSetOnlyAndWhatIsInEither() {
    Set<Role> some = Set.of(Role.MENTOR, Role.EDITOR);
    Set<Role> others = Set.of(Role.MENTOR, Role.JUROR);
    assertThat(RolePolicy.difference(some, others)).containsExactly(Role.EDITOR);
    assertThat(RolePolicy.union(some, others))
        .containsExactlyInAnyOrder(Role.MENTOR, Role.EDITOR, Role.JUROR);
  }

  private static boolean accepts(
      PersonView actor, PersonId person, Set<Role> before, Set<Role> after) {
    try {
      RolePolicy.check(actor, person, before, after);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }

  private static PersonView person(Role role) {
    return SomePerson.anna(new PersonId(1), role);
  }
}
