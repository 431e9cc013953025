package org.culturalpearls.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Who tries the application out on a laptop opens it to nobody else without knowing. */
class LocalAddressTest {

  @Test
  void listensToThisMachineOnlyInTheProfileLocal() {
    try (var web =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(OnlyAServer.class)
                .profiles("local", "demo")
                .run("--server.port=0")) {
      Object bound =
          ((TomcatWebServer) web.getWebServer()).getTomcat().getConnector().getProperty("address");

      assertThat(bound).isEqualTo(InetAddress.getLoopbackAddress());
    }
  }

  @Test
  void listensWhereTheUsualSettingSaysInTheProfileLocal() {
    assertThat(address(Map.of("SERVER_ADDRESS", "0.0.0.0"), "local"))
        .matches(InetAddress::isAnyLocalAddress);
  }

  @Test
  void listensOnAllAddressesWithoutTheProfile() {
    assertThat(address(Map.of())).isNull();
    assertThat(address(Map.of(), "demo")).isNull();
  }

  private static InetAddress address(Map<String, Object> variables, String... profiles) {
    ConfigurableEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .replace(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            new SystemEnvironmentPropertySource(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
    try (var context =
        new SpringApplicationBuilder(Nothing.class)
            .web(WebApplicationType.NONE)
            .environment(environment)
            .profiles(profiles)
            .run()) {
      return Binder.get(context.getEnvironment())
          .bind("server", ServerProperties.class)
          .map(ServerProperties::getAddress)
          .orElse(null);
    }
  }

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class
  })
  static class OnlyAServer {}

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
