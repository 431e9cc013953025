package org.culturalpearls.exchange;

/** Where a request to get in contact stands. */
public enum ContactState {
  /** It waits for the answer of who looks after the practice. */
  ASKED,
  /** Both have said yes: each sees the address of the other. */
  AGREED,
  /** Who was asked said no. */
  DECLINED,
  /** Nobody answered in time. */
  SILENT,
  /** Who asked took it back before it was answered. */
  WITHDRAWN,
  /** One of the two ended it: nobody sees an address any more. */
  ENDED
}
