package org.culturalpearls.drill;

/** What an attempt at a hole found. */
enum Found {
  OPEN,
  CLOSED;

  /**
   * Open or closed; an attempt that shows neither proves nothing, and fails.
   *
   * @param seen what was answered, for whoever reads of the failure
   */
  static Found of(boolean open, boolean closed, Object seen) {
    if (open == closed) {
      throw new AssertionError("neither open nor closed: " + seen);
    }
    System.out.println("drill: " + (open ? "open, " : "closed, ") + seen);
    return open ? OPEN : CLOSED;
  }
}
