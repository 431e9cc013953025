package org.culturalpearls.metrics;

import java.util.Map;

/** The metrics of a module. Each module with metrics provides one, as a bean. */
public interface WatchedFigures {

  /** Returns the names, like {@code pearls.tasks.open}, each with a sentence that describes it. */
  Map<String, String> meanings();

  /** Counts the figures by name: called once for each reading of the metrics. */
  Map<String, Number> count();
}
