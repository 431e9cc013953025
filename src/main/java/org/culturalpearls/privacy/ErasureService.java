package org.culturalpearls.privacy;

import java.util.Optional;
import org.culturalpearls.people.PersonId;

/**
 * Erases persons: the account is closed at once; name, address and private texts are erased after a
 * time in which an administrator or coordinator can still reactivate the person.
 */
public interface ErasureService {

  /** Requests the own erasure, or, for administrators, another person's. */
  void request(PersonId actor, PersonId person);

  /** Returns the pending erasure; for administrators and coordinators. */
  Optional<ErasureView> waiting(PersonId actor, PersonId person);

  /** Returns the number of days between the request and the erasure. */
  int graceDays();
}
