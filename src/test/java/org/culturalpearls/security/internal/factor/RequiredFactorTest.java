package org.culturalpearls.security.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.SecondFactorEvent;
import org.culturalpearls.security.SecondFactorService.Factor;
import org.culturalpearls.security.SecondFactorService.Passkey;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ApplicationEventPublisher;

/** Who needs a second factor, and from when on. */
class RequiredFactorTest {

  private static final PersonId PERSON = new PersonId(7);
  private static final Instant FROM = Instant.parse("2027-01-25T09:00:00Z");

  private final SecondFactors factors = mock(SecondFactors.class);
  private final PeopleService people = mock(PeopleService.class);
  private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);

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
    when(factors.of(PERSON)).thenReturn(Optional.of(new Factor(FROM, List.of(), 10)));

    assertThat(service(true).missingFrom(PERSON)).isEmpty();
  }

  @Test
  void isNotRemovedByWhoNeedsItAndHasNoOther() {
    is(Role.COORDINATOR);
    when(factors.deleteApp(PERSON)).thenReturn(true);
    when(factors.deletePasskey(PERSON, "phone")).thenReturn(true);
    for (ThrowingCallable removal :
        List.<ThrowingCallable>of(
            () -> service(true).remove(PERSON),
            () -> service(true).removePasskey(PERSON, "phone"))) {
      assertThatThrownBy(removal)
          .isInstanceOf(RuleBroken.class)
          .hasMessageContaining("factor-required");
    }
    verify(events, never()).publishEvent(any(Object.class));

    service(false).remove(PERSON);
    verify(factors).deleteAll(PERSON);
  }

  @Test
  void isLeftWithThePasskeyWhereTheAppIsRemoved() {
    is(Role.COORDINATOR);
    when(factors.deleteApp(PERSON)).thenReturn(true);
    Passkey phone = new Passkey("phone", "My phone", FROM, FROM);
    when(factors.of(PERSON)).thenReturn(Optional.of(new Factor(null, List.of(phone), 10)));

    service(true).remove(PERSON);

    verify(factors, never()).deleteAll(PERSON);
    verify(events).publishEvent(new SecondFactorEvent.Removed(PERSON));
  }

  private void is(Role role) {
    when(people.person(PERSON)).thenReturn(LoggedIn.person(role));
    when(factors.of(PERSON)).thenReturn(Optional.empty());
    when(factors.requiredFrom()).thenReturn(FROM);
  }

  private SecondFactorFacade service(boolean required) {
    return new SecondFactorFacade(
        factors,
        null,
        null,
        people,
        new SecondFactorSettings("a key", required),
        events,
        Clock.systemUTC());
  }
}
