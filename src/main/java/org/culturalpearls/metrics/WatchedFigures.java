package org.culturalpearls.metrics;

import java.util.Map;

/**
 * What a module counts for those who watch over the application. Each module that has something to
 * watch brings one, as a bean.
 */
public interface WatchedFigures {

  /** The names, like {@code pearls.tasks.open}, each with a sentence that says what it is. */
  Map<String, String> meanings();

  /** The figures by name, counted anew: called once for each reading of the metrics. */
  Map<String, Number> count();
}
