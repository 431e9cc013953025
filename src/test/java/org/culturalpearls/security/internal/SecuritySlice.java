package org.culturalpearls.security.internal;

import static org.mockito.Mockito.mock;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.PersonPrincipal;
import org.culturalpearls.security.internal.limit.OwnPasswordLimiter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The real filter chain for slices of controllers, with a quick password encoder and without a
 * database, so that no session was ended by a changed password.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({
  SecurityConfiguration.class,
  CurrentPerson.class,
  SessionBegin.class,
  OwnPasswordLimiter.class
})
public class SecuritySlice {

  @Bean
  SessionEnds sessionEnds() {
    return mock(SessionEnds.class);
  }

  @Bean
  InstallationKey installationKey() {
    return new InstallationKey(() -> "of a slice");
  }

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  PasswordEncoder encoder() {
    return new BCryptPasswordEncoder(4);
  }

  /** As after a login that is never long ago, whatever the clock of a slice says. */
  public static void justBegun(HttpSession session) {
    ProofFilter.mark(session, Instant.parse("2999-01-01T00:00:00Z"));
  }

  /** What a session holds of a person who logged in. */
  public static Authentication sessionOf(PersonView person) {
    return PasswordLogin.tokenOf(PersonPrincipal.of(person));
  }
}
