package org.culturalpearls.security.internal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many wrong logins are answered in a window of time.
 *
 * @param perAccount wrong passwords for one e-mail address, whether somebody has it or not
 * @param perAddress wrong logins from one network address, which a whole town hall may share
 * @param window the time after which all of them are free again
 */
@Validated
@ConfigurationProperties("pearls.login")
record LoginLimits(
    @Min(3) @DefaultValue("10") int perAccount,
    @Min(3) @DefaultValue("60") int perAddress,
    @NotNull @DefaultValue("15m") Duration window) {}
