package org.culturalpearls.portal.people;

import java.time.Instant;
import org.culturalpearls.people.InvitationView;

/**
 * A link in the table of a person's one-time links.
 *
 * @param state {@code used}, {@code void}, {@code expired} or {@code open}
 * @param since when it got this state; its expiry if it is open
 */
public record LinkLine(InvitationView link, String state, Instant since) {

  /** Returns shape and colour for the fragment {@code status}. */
  public String kind() {
    return switch (state) {
      case "used" -> "good";
      case "open" -> "wait";
      default -> "plain";
    };
  }
}
