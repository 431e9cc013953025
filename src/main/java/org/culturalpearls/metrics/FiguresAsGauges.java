package org.culturalpearls.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the modules' figures as gauges of the last count; reading a gauge counts nothing. */
class FiguresAsGauges {

  private static final Logger LOG = LoggerFactory.getLogger(FiguresAsGauges.class);

  private final List<WatchedFigures> figures;
  private final Map<String, Number> counted = new ConcurrentHashMap<>();

  FiguresAsGauges(List<WatchedFigures> figures, MeterRegistry registry) {
    this.figures = figures;
    for (WatchedFigures each : figures) {
      each.meanings()
          .forEach(
              (name, meaning) ->
                  Gauge.builder(name, counted, last -> value(last.get(name)))
                      .description(meaning)
                      .register(registry));
    }
  }

  /**
   * A figure that can't be counted becomes not a number, so that an old value doesn't look current.
   */
  void countAnew() {
    counted.clear();
    for (WatchedFigures each : figures) {
      try {
        counted.putAll(each.count());
      } catch (RuntimeException e) {
        LOG.warn("Figures can't be counted: {}", each.meanings().keySet(), e);
      }
    }
  }

  private static double value(Number number) {
    return number == null ? Double.NaN : number.doubleValue();
  }
}
