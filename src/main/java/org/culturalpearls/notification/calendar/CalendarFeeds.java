package org.culturalpearls.notification.calendar;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PersonId;

/**
 * Publishes a person's dates as a feed at a secret address, which calendar programs read without a
 * login.
 */
public interface CalendarFeeds {

  /** Returns since when the present address is valid; empty if there is none. */
  Optional<Instant> since(PersonId self);

  /** Creates a new address, and the one before stops working. It cannot be read again later. */
  String renew(PersonId self);

  /** Disables the address. */
  void turnOff(PersonId self);

  /**
   * Returns the dates of the person with this secret, as far as that person may see them now.
   * Throws NotFound for a secret that is wrong or old, and for a person who is gone.
   */
  CalendarFile read(String secret);
}
