package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SessionBeginTest {

  private static final Instant NOW = Instant.parse("2027-03-12T09:00:00.123456789Z");
  private static final Instant KEPT = Instant.parse("2027-03-12T09:00:00.123456Z");

  private final PersonPrincipal ilze = PersonPrincipal.of(LoggedIn.person(Role.MENTEE));
  private final SessionEnds ends = mock(SessionEnds.class);
  private final CurrentPerson current = mock(CurrentPerson.class);
  private final SessionBegin begin =
      new SessionBegin(ends, current, Clock.fixed(NOW, ZoneOffset.UTC));
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @BeforeEach
  void inARequest() {
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  @AfterEach
  void outOfIt() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void goesOnWhileNoPasswordChanged() {
    assertThat(begin.isOver(ilze.id(), request)).isFalse();
  }

  @Test
  void endsASessionThatBeganBeforeThePasswordChanged() {
    begin.mark(request.getSession());
    when(ends.of(ilze.id())).thenReturn(Optional.of(NOW.plus(Duration.ofSeconds(1))));
    assertThat(begin.isOver(ilze.id(), request)).isTrue();
  }

  @Test
  void keepsASessionThatBeganWithTheNewPassword() {
    begin.mark(request.getSession());
    when(ends.of(ilze.id())).thenReturn(Optional.of(KEPT));
    assertThat(begin.isOver(ilze.id(), request)).isFalse();
  }

  @Test
  void keepsTheSessionInWhichAPersonChangesTheirOwnPassword() {
    when(current.find()).thenReturn(Optional.of(ilze));
    begin.passwordChanged(new PersonEvent.PasswordChanged(ilze.id(), false));
    verify(ends).endBefore(ilze.id(), KEPT);
    when(ends.of(ilze.id())).thenReturn(Optional.of(KEPT));
    assertThat(begin.isOver(ilze.id(), request)).isFalse();
  }

  @Test
  void renewsNoSessionOfAnotherPerson() {
    when(current.find()).thenReturn(Optional.of(ilze));
    PersonId other = new PersonId(8);
    begin.passwordChanged(new PersonEvent.PasswordChanged(other, false));
    verify(ends).endBefore(other, KEPT);
    when(ends.of(other)).thenReturn(Optional.of(KEPT));
    assertThat(begin.isOver(other, request)).isTrue();
  }
}
