package org.culturalpearls.plan.internal;

import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The seed money of the programme.
 *
 * @param limit the most that a town's plan can count on, in euros
 */
@Validated
@ConfigurationProperties("pearls.seed-money")
record SeedMoneySettings(@DefaultValue("5000") @PositiveOrZero BigDecimal limit) {}
