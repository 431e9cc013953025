package org.culturalpearls.privacy.internal;

/** The state of a request to erase a person. */
enum ErasureState {
  /** The account is closed, but the day has not come. */
  WAITING,
  /** The person was reactivated before the day. */
  CANCELLED,
  /** Name, address and private texts are erased. */
  DONE
}
