package org.culturalpearls;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One mail server for all tests of a JVM, which takes every mail. */
public class TestMailServer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("spring.mail.port=" + running().getSmtp().getPort()).applyTo(context);
  }

  public static GreenMail running() {
    return Server.RUNNING;
  }

  private static class Server {

    static final GreenMail RUNNING = start();

    private static GreenMail start() {
      GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
      server.start();
      return server;
    }
  }
}
