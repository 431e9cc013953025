package org.culturalpearls.security.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.security.SecondFactorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.support.TransactionOperations;

@ExtendWith(OutputCaptureExtension.class)
class RemovalCommandTest {

  private static final PersonView PERSON = LoggedIn.person(Role.ADMINISTRATOR);

  private final MockEnvironment environment = new MockEnvironment();
  private final PeopleService people = mock(PeopleService.class);
  private final SecondFactors factors = mock(SecondFactors.class);
  private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
  private final ConfigurableApplicationContext context = mock(ConfigurableApplicationContext.class);

  @Test
  void removesTheFactorSaysSoInTheLogAndEnds(CapturedOutput log) {
    when(factors.deleteAll(PERSON.id())).thenReturn(true);

    start("ilze@example.org");

    assertThat(log).contains("The second factor of person 7 was removed on the server");
    assertThat(log).doesNotContain("ilze");
    verify(events).publishEvent(new SecondFactorEvent.Removed(PERSON.id()));
    verify(context).close();
  }

  @Test
  void saysWhenThereIsNothingToRemoveAndEnds(CapturedOutput log) {
    start("ilze@example.org");
    start("nobody@example.org");

    assertThat(log).contains("Person 7 has no second factor", "Nobody has this address");
    assertThat(log).doesNotContain("nobody@");
  }

  @Test
  void doesNothingInAnOrdinaryStart() {
    start(null);

    verify(factors, never()).deleteAll(any());
    verify(context, never()).close();
  }

  private void start(String address) {
    if (address != null) {
      environment.setProperty("remove-second-factor-of", address);
    }
    when(people.byEmail("ilze@example.org")).thenReturn(Optional.of(PERSON));
    ApplicationReadyEvent event = mock(ApplicationReadyEvent.class);
    when(event.getApplicationContext()).thenReturn(context);
    new RemovalCommand(
            environment, people, factors, TransactionOperations.withoutTransaction(), events)
        .run(event);
  }
}
