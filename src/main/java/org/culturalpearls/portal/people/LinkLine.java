package org.culturalpearls.portal.people;

import java.time.Instant;
import org.culturalpearls.people.InvitationView;

/**
 * A one-time link in the table of a person's links.
 *
 * @param state {@code used}, {@code void}, {@code expired} or {@code open}
 * @param since when it came to this state; when it ends for one that is open
 */
public record LinkLine(InvitationView link, String state, Instant since) {

  /** Shape and colour for the fragment {@code status}. */
  public String kind() {
    return switch (state) {
      case "used" -> "good";
      case "open" -> "wait";
      default -> "plain";
    };
  }
}
