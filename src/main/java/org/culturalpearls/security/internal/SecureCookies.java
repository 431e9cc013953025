package org.culturalpearls.security.internal;

import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where people come by {@code https}, cookies go over TLS only, whatever the proxy in front says of
 * a call; the setting of that name overrides it.
 */
class SecureCookies implements EnvironmentPostProcessor {

  static final String SETTING = "server.servlet.session.cookie.secure";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    String base = environment.getProperty("pearls.mail.base-address", "").strip();
    if (base.toLowerCase(Locale.ROOT).startsWith("https:")) {
      environment
          .getPropertySources()
          .addLast(new MapPropertySource("secure cookies", Map.of(SETTING, "true")));
    }
  }
}
