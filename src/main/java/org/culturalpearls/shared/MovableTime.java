package org.culturalpearls.shared;

import java.time.Duration;

/** Something that tells the time and can be made to tell another, while demo data is loaded. */
public interface MovableTime {

  /** From now on the time is this much away from the real one; zero for the real one. */
  void shift(Duration offset);
}
