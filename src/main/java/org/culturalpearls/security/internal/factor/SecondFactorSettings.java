package org.culturalpearls.security.internal.factor;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the second step of the login.
 *
 * @param key 32 random bytes in Base64, with which the keys of people's apps are encrypted
 * @param required whether coordinators and administrators need a second factor
 */
@Validated
@ConfigurationProperties("pearls.second-factor")
record SecondFactorSettings(@NotBlank String key, @DefaultValue("true") boolean required) {

  @Override
  public String toString() {
    return "SecondFactorSettings[required=" + required + "]";
  }
}
