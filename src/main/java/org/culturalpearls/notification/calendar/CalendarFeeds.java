package org.culturalpearls.notification.calendar;

import java.time.Instant;
import java.util.Optional;
import org.culturalpearls.people.PersonId;

/** A person's dates at an address of their own, which calendar programs read without a login. */
public interface CalendarFeeds {

  /** Since when the present address works; empty while there is none. */
  Optional<Instant> since(PersonId self);

  /** Makes another address, and the one before stops working. Nobody can read it again later. */
  String renew(PersonId self);

  /** The address stops working. */
  void turnOff(PersonId self);

  /**
   * The dates of whose secret this is, as far as that person may see them now. Throws NotFound for
   * a secret that is wrong or old, and for that of a person who is gone.
   */
  CalendarFile read(String secret);
}
