package org.culturalpearls.award;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes events as facades do: who hears them joins the transaction. */
public class EventsInTransaction {

  private final ApplicationEventPublisher publisher;
  private final TransactionTemplate transactions;

  EventsInTransaction(ApplicationEventPublisher publisher, TransactionTemplate transactions) {
    this.publisher = publisher;
    this.transactions = transactions;
  }

  public void publishEvent(Object event) {
    transactions.executeWithoutResult(status -> publisher.publishEvent(event));
  }
}
