package org.culturalpearls.people.internal;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Configures the encoding of passwords; hashes name their encoding, so that it can be changed
 * later.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasswordSettings.class)
class PasswordConfiguration {

  private static final String CURRENT = "sha256-bcrypt";

  @Bean
  PasswordEncoder passwordEncoder(PasswordSettings settings) {
    return new DelegatingPasswordEncoder(
        CURRENT,
        Map.of(
            CURRENT,
            new DigestedBcrypt(settings.strength()),
            "bcrypt",
            new BCryptPasswordEncoder()));
  }
}
