package org.culturalpearls.portal.people;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.people.InvitationView;
import org.springframework.stereotype.Component;

/** Determines the state of one-time links. */
@Component
class LinkStates {

  private final Clock clock;

  LinkStates(Clock clock) {
    this.clock = clock;
  }

  List<LinkLine> of(List<InvitationView> history) {
    return history.stream().map(this::line).toList();
  }

  private LinkLine line(InvitationView link) {
    if (link.usedAt() != null) {
      return new LinkLine(link, "used", link.usedAt());
    }
    if (link.voidedAt() != null) {
      return new LinkLine(link, "void", link.voidedAt());
    }
    boolean over = !clock.instant().isBefore(link.expiresAt());
    return new LinkLine(link, over ? "expired" : "open", link.expiresAt());
  }
}
