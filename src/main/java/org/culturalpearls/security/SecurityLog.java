package org.culturalpearls.security;

import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** The latest events of accounts and logins, for administrators. */
public interface SecurityLog {

  /** How many of the latest events are shown. */
  int LATEST = 1000;

  /**
   * Returns a page of the latest events, the newest first.
   *
   * @param kind null for all kinds
   * @throws org.culturalpearls.shared.NotAllowed for everybody but administrators
   */
  Paged<SecurityEvent> page(PersonId administrator, SecurityEvent.Kind kind, int page);
}
