package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.support.HttpRequestHandlerServlet;

/** Whose word counts for a caller's address: that of the proxies that the settings name. */
class ForwardedHeadersTest {

  private static final String BEHIND = "--server.forward-headers-strategy=native";

  @Test
  void areBelievedFromAProxyOnThisMachine() throws Exception {
    assertThat(caller("203.0.113.9", BEHIND)).isEqualTo("203.0.113.9 true");
  }

  /** A proxy adds whom it saw to what a caller said; who calls from inside is no proxy for that. */
  @Test
  void areNotBelievedFromWhoeverHasAPrivateAddress() throws Exception {
    for (String inside : new String[] {"10.1.2.3", "172.16.4.5", "192.168.7.8"}) {
      assertThat(caller("203.0.113.9, " + inside, BEHIND)).isEqualTo(inside + " true");
    }
  }

  @Test
  void areBelievedFromProxiesThatAreNamed() throws Exception {
    String named = "--server.tomcat.remoteip.internal-proxies=127.0.0.1/32, 10.1.2.3/32";

    assertThat(caller("203.0.113.9, 10.1.2.3", BEHIND, named)).isEqualTo("203.0.113.9 true");
    assertThat(caller("203.0.113.9, 10.1.2.4", BEHIND, named)).isEqualTo("10.1.2.4 true");
  }

  @Test
  void areBelievedFromNobodyWithoutAProxy() throws Exception {
    assertThat(caller("203.0.113.9")).isEqualTo("127.0.0.1 false");
  }

  private static String caller(String forwarded, String... settings)
      throws IOException, InterruptedException {
    String[] arguments = new String[settings.length + 2];
    System.arraycopy(settings, 0, arguments, 0, settings.length);
    arguments[settings.length] = "--server.port=0";
    arguments[settings.length + 1] = "--server.address=127.0.0.1";
    try (var server = new SpringApplicationBuilder(OnlyServer.class).run(arguments)) {
      int port = ((WebServerApplicationContext) server).getWebServer().getPort();
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
              .header("X-Forwarded-For", forwarded)
              .header("X-Forwarded-Proto", "https")
              .build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
  }

  /** The server as the application sets it up, and nothing behind it. */
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(TomcatServletWebServerAutoConfiguration.class)
  static class OnlyServer {

    @Bean
    HttpRequestHandler seen() {
      return (request, response) ->
          response.getWriter().print(request.getRemoteAddr() + " " + request.isSecure());
    }

    @Bean
    ServletRegistrationBean<HttpRequestHandlerServlet> everyAddress() {
      var servlet = new ServletRegistrationBean<>(new HttpRequestHandlerServlet(), "/*");
      servlet.setName("seen");
      return servlet;
    }
  }
}
