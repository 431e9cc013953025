package org.culturalpearls.shared;

import java.time.Duration;

/** A clock that can be moved, while demo data is loaded. */
public interface MovableTime {

  /** Sets the offset from the real time; zero for the real one. */
  void shift(Duration offset);
}
