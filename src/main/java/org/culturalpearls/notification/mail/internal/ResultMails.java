package org.culturalpearls.notification.mail.internal;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.setup.AwardEvent;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notifies all towns that entered an award of its outcome, once its results are released. */
@Component
class ResultMails {

  private final OutboxWriter outbox;
  private final AwardResultService results;

  ResultMails(OutboxWriter outbox, AwardResultService results) {
    this.outbox = outbox;
    this.results = results;
  }

  @EventListener
  void tell(AwardEvent.ResultsReleased released) {
    for (AwardResultService.TownResult result : results.results(released.cycle())) {
      kind(result.state()).ifPresent(kind -> put(kind, result));
    }
  }

  private void put(MailKind kind, AwardResultService.TownResult result) {
    outbox.put(
        Notification.of(
            kind,
            kind + ":" + result.nomination().value(),
            Recipients.team(result.participation()),
            result.participation()));
  }

  /** Towns that were not eligible, did not submit or withdrew get no mail. */
  private static Optional<MailKind> kind(NominationState state) {
    return switch (state) {
      case PEARL -> Optional.of(MailKind.RESULT_PEARL);
      case NO_TITLE -> Optional.of(MailKind.RESULT_NO_TITLE);
      case NOT_SELECTED, NO_PLAN -> Optional.of(MailKind.RESULTS_KNOWN);
      default -> Optional.empty();
    };
  }
}
