package org.culturalpearls.security.internal.factor;

import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.security.SecondFactorEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * A start that only removes somebody's second factors and ends: for the last administrator, who
 * lost app, passkeys and recovery codes. Whoever can give this command can read the database as
 * well.
 */
@Component
class RemovalCommand {

  private static final Logger LOG = LoggerFactory.getLogger(RemovalCommand.class);
  private static final String ARGUMENT = "remove-second-factor-of";

  private final Environment environment;
  private final PeopleService people;
  private final SecondFactors factors;
  private final TransactionOperations transaction;
  private final ApplicationEventPublisher events;

  RemovalCommand(
      Environment environment,
      PeopleService people,
      SecondFactors factors,
      TransactionOperations transaction,
      ApplicationEventPublisher events) {
    this.events = events;
    this.environment = environment;
    this.people = people;
    this.factors = factors;
    this.transaction = transaction;
  }

  @EventListener
  void run(ApplicationReadyEvent event) {
    String address = environment.getProperty(ARGUMENT);
    if (address != null) {
      transaction.executeWithoutResult(status -> remove(address));
      event.getApplicationContext().close();
    }
  }

  private void remove(String address) {
    PersonView person = people.byEmail(address.strip()).orElse(null);
    if (person == null) {
      LOG.error("Nobody has this address: no second factor was removed");
    } else if (factors.deleteAll(person.id())) {
      events.publishEvent(new SecondFactorEvent.Removed(person.id()));
      LOG.warn("The second factor of person {} was removed on the server", person.id().value());
    } else {
      LOG.error("Person {} has no second factor", person.id().value());
    }
  }
}
