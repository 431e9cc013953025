package org.culturalpearls.plan;

import java.util.Map;

/** A town's own rating of its preparedness, 1 to 5 in each dimension, with a note or none. */
public record AssessPreparedness(Map<Dimension, Integer> ratings, String note) {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;
  public static final int MAX_NOTE_LENGTH = 2_000;
}
