package org.culturalpearls.privacy;

import java.util.Optional;
import org.culturalpearls.people.PersonId;

/**
 * Erasure of persons: the account is closed at once; name, address and private texts go after a
 * time in which an administrator or coordinator can still reactivate the person.
 */
public interface ErasureService {

  /** For oneself, or, for administrators, for somebody else. */
  void request(PersonId actor, PersonId person);

  /** The erasure that waits for its day; for administrators and coordinators. */
  Optional<ErasureView> waiting(PersonId actor, PersonId person);

  /** How many days lie between the request and the erasure. */
  int graceDays();
}
