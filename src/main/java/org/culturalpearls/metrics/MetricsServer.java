package org.culturalpearls.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.culturalpearls.start.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves Prometheus on a port of its own, one request at a time. A small server of the JDK: the
 * public port has no endpoint for metrics, and a second web server of Spring's in one JVM would
 * meet the static fields of the engine's web applications.
 */
class MetricsServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);

  private final HttpServer server;
  private final PrometheusMeterRegistry registry;
  private final FiguresAsGauges figures;

  MetricsServer(
      MetricsSettings settings, PrometheusMeterRegistry registry, FiguresAsGauges figures) {
    this.registry = registry;
    this.figures = figures;
    this.server = bind(settings);
    server.createContext("/metrics", this::answer);
    server.start();
    LOG.info("Metrics are read on port {} of {}", settings.port(), settings.address());
  }

  private static HttpServer bind(MetricsSettings settings) {
    try {
      return HttpServer.create(new InetSocketAddress(settings.address(), settings.port()), 0);
    } catch (IOException e) {
      throw new StartRefused(
          "Port %d of %s is in use or not of this machine: set PEARLS_METRICS_PORT to another one."
              .formatted(settings.port(), settings.address()),
          e);
    }
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      if (!call.getRequestMethod().equals("GET")
          || !call.getRequestURI().getPath().equals("/metrics")) {
        call.sendResponseHeaders(404, -1);
        return;
      }
      figures.countAnew();
      byte[] text = registry.scrape().getBytes(StandardCharsets.UTF_8);
      call.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
      call.sendResponseHeaders(200, text.length);
      call.getResponseBody().write(text);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
