package org.culturalpearls.reuse.wanted;

/** What became of what a town looked for. */
public enum NeedState {
  /** It is looked for. */
  OPEN,
  /** Its day has passed. This is never stored: it follows from the day. */
  OVER,
  /** The town says that it found what it looked for. */
  ANSWERED,
  /** The town looks no longer. */
  CLOSED,
  /** An editor took it down; only the town and editors still see it. */
  TAKEN_DOWN
}
