package org.culturalpearls.metrics;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where metrics are served.
 *
 * @param port 0 for nowhere
 * @param address of the network interface; metrics need no login, so it should not be a public one
 */
@Validated
@ConfigurationProperties("pearls.metrics")
record MetricsSettings(
    @Min(0) @Max(65535) @DefaultValue("0") int port,
    @NotBlank @DefaultValue("127.0.0.1") String address) {}
