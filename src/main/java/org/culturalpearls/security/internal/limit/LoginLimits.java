package org.culturalpearls.security.internal.limit;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much strangers may do in a window of time: failed logins, requests for links, answers to
 * surveys.
 *
 * @param perAccount wrong passwords for one e-mail address, known or not, from one network address,
 *     or from one device that has logged in before
 * @param perAccountEverywhere the same from everywhere else together
 * @param perAddress failed logins from one network address, which a whole town hall may share; as
 *     many requests for links, and as many wrong links
 * @param linksPerAccount links by mail for one e-mail address
 * @param linksPerAccountADay links by mail for one e-mail address that others than devices which
 *     have logged in before may ask for in any 24 hours: half of them at once, then one after the
 *     other
 * @param entrantsPerAddress people who want to enter a town, from one network address
 * @param answersPerAddress answers to surveys from one network address, which all guests of an
 *     event may share
 * @param window the time after which all of them are available again
 */
@Validated
@ConfigurationProperties("pearls.login")
public record LoginLimits(
    @Min(3) @DefaultValue("10") int perAccount,
    @Min(3) @DefaultValue("100") int perAccountEverywhere,
    @Min(3) @DefaultValue("60") int perAddress,
    @Min(1) @DefaultValue("4") int linksPerAccount,
    @Min(2) @DefaultValue("20") int linksPerAccountADay,
    @Min(1) @DefaultValue("5") int entrantsPerAddress,
    @Min(10) @DefaultValue("200") int answersPerAddress,
    @NotNull @DefaultValue("15m") Duration window) {}
