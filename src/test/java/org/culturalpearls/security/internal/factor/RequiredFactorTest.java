package org.culturalpearls.security.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.SecondFactorService.Factor;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who needs a second factor, and from when on. */
class RequiredFactorTest {

  private static final PersonId PERSON = new PersonId(7);
  private static final Instant FROM = Instant.parse("2027-01-25T09:00:00Z");

  private final SecondFactors factors = mock(SecondFactors.class);
  private final PeopleService people = mock(PeopleService.class);

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COORDINATOR", "ADMINISTRATOR"})
  void isDemandedOfWhoRunsTheProgramme(Role role) {
    is(role);

    assertThat(service(true).requiredFrom(PERSON)).contains(FROM);
    assertThat(service(true).missingFrom(PERSON)).contains(FROM);
    assertThat(service(false).requiredFrom(PERSON)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"COORDINATOR", "ADMINISTRATOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void isLeftToEverybodyElse(Role role) {
    is(role);

    assertThat(service(true).requiredFrom(PERSON)).isEmpty();
  }

  @Test
  void isNotMissingOnceItIsSetUp() {
    is(Role.COORDINATOR);
    when(factors.of(PERSON)).thenReturn(Optional.of(new Factor(FROM, 10)));

    assertThat(service(true).missingFrom(PERSON)).isEmpty();
  }

  @Test
  void isNotRemovedByWhoNeedsIt() {
    is(Role.COORDINATOR);
    assertThatThrownBy(() -> service(true).remove(PERSON))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("factor-required");

    service(false).remove(PERSON);
    verify(factors).delete(PERSON);
  }

  private void is(Role role) {
    when(people.person(PERSON)).thenReturn(LoggedIn.person(role));
    when(factors.of(PERSON)).thenReturn(Optional.empty());
    when(factors.requiredFrom()).thenReturn(FROM);
  }

  private SecondFactorFacade service(boolean required) {
    return new SecondFactorFacade(
        factors, null, people, new SecondFactorSettings("a key", required), Clock.systemUTC());
  }
}
