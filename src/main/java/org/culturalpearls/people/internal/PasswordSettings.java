package org.culturalpearls.people.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of passwords.
 *
 * @param strength of new hashes; one more doubles the time that a login computes, and a guess
 */
@Validated
@ConfigurationProperties("pearls.passwords")
record PasswordSettings(@Min(4) @Max(16) @DefaultValue("12") int strength) {}
