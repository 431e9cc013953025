package org.culturalpearls.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the port for metrics, if configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("${pearls.metrics.port:0} > 0")
class MetricsConfiguration {

  @Bean(destroyMethod = "close")
  MetricsServer metricsServer(
      MetricsSettings settings, PrometheusMeterRegistry registry, List<WatchedFigures> figures) {
    return new MetricsServer(settings, registry, new FiguresAsGauges(figures, registry));
  }
}
