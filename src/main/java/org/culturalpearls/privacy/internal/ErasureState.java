package org.culturalpearls.privacy.internal;

/** What became of the request to erase a person. */
enum ErasureState {
  /** The account is closed, the day has not come. */
  WAITING,
  /** The person was reactivated before the day. */
  CANCELLED,
  /** Name, address and private texts are gone. */
  DONE
}
