package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.security.SecurityEvent.Kind;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Of whom the login demands a second factor. */
class LoginAcceptedTest {

  private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");
  private static final PersonView PERSON = LoggedIn.person(Role.COORDINATOR);

  private final SecondFactorService factors = mock(SecondFactorService.class);

  @Test
  void demandsItOnceTheGraceIsOver() throws IOException {
    assertThat(demandedFrom(NOW)).isTrue();
    assertThat(demandedFrom(NOW.minusSeconds(1))).isTrue();
  }

  @Test
  void waitsUntilThenAndForNobodyWhoNeedsNone() throws IOException {
    assertThat(demandedFrom(NOW.plusSeconds(1))).isFalse();
    assertThat(demandedFrom(null)).isFalse();
  }

  private boolean demandedFrom(Instant from) throws IOException {
    when(factors.missingFrom(new PersonId(7))).thenReturn(Optional.ofNullable(from));
    MockHttpServletRequest request = new MockHttpServletRequest();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    new LoginAccepted(
            mock(SessionBegin.class),
            mock(WantedPage.class),
            factors,
            clock,
            mock(DeviceCookie.class),
            Duration.ofHours(8),
            Kind.LOGIN,
            event -> {})
        .onAuthenticationSuccess(
            request, new MockHttpServletResponse(), SecuritySlice.sessionOf(PERSON));
    return request.getSession().getAttribute(RequiredFactorFilter.class.getName()) != null;
  }
}
