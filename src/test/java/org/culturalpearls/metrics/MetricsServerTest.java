package org.culturalpearls.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.culturalpearls.start.StartRefused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MetricsServerTest {

  private final AtomicInteger readings = new AtomicInteger();
  private boolean broken;
  private int port;
  private MetricsServer server;

  @BeforeEach
  void open() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    server = server();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void countsOnceForEachReading() throws Exception {
    assertThat(readings).hasValue(0);
    assertThat(get("/metrics").body())
        .contains("# HELP pearls_herrings_open Herrings in the sea", "pearls_herrings_open 1.0");
    assertThat(get("/metrics").body()).contains("pearls_herrings_open 2.0");
    assertThat(readings).hasValue(2);
  }

  @Test
  void showsNoOldFigureWhenItCannotCount() throws Exception {
    get("/metrics");
    broken = true;

    assertThat(get("/metrics").body()).contains("pearls_herrings_open NaN");
  }

  @Test
  void answersNothingElse() throws Exception {
    assertThat(get("/metrics/more").statusCode()).isEqualTo(404);
    assertThat(get("/actuator/env").statusCode()).isEqualTo(404);
    assertThat(readings).hasValue(0);
  }

  @Test
  void saysWhatToSetWhenThePortIsTaken() {
    assertThatThrownBy(this::server)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set PEARLS_METRICS_PORT");
  }

  private MetricsServer server() {
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    return new MetricsServer(
        new MetricsSettings(port, "127.0.0.1"),
        registry,
        new FiguresAsGauges(List.of(new Herrings()), registry));
  }

  private HttpResponse<String> get(String path) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private class Herrings implements WatchedFigures {

    @Override
    public Map<String, String> meanings() {
      return Map.of("pearls.herrings.open", "Herrings in the sea");
    }

    @Override
    public Map<String, Number> count() {
      if (broken) {
        throw new IllegalStateException("no net");
      }
      return Map.of("pearls.herrings.open", readings.incrementAndGet());
    }
  }
}
