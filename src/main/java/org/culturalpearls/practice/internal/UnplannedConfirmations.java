package org.culturalpearls.practice.internal;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Plans the confirmation of practices that were published before there were any, as after an
 * upgrade: searched at each start, one page and one commit at a time.
 */
@Component
class UnplannedConfirmations {

  private final ConfirmationFacade confirmations;

  UnplannedConfirmations(ConfirmationFacade confirmations) {
    this.confirmations = confirmations;
  }

  @EventListener(ApplicationStartedEvent.class)
  void plan() {
    boolean more = true;
    while (more) {
      more = confirmations.planSome();
    }
  }
}
