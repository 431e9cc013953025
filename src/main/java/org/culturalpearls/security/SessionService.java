package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/** Where a person is logged in, on all nodes. */
public interface SessionService {

  /**
   * Returns the latest first.
   *
   * @param current the id of the session that asks
   */
  List<Login> of(PersonId person, String current);

  /** Ends all but this one, at once. */
  void endOthers(PersonId self, String current);

  /** Lets the session of this request last as long as one that begins now. */
  void renew(HttpServletRequest request);

  /**
   * @param current whether it is the one that asks
   */
  record Login(Instant begun, Instant lastUsed, boolean current) {}
}
