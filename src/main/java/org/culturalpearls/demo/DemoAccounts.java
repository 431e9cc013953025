package org.culturalpearls.demo;

import java.util.List;
import org.culturalpearls.start.StartRefused;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start the application on a database with demo accounts unless the profile demo is
 * active: everybody can read their password.
 */
@Component
@Profile("!demo")
class DemoAccounts implements ApplicationRunner {

  static final String DOMAIN = "@example.org";
  static final String PASSWORD = "pearls-demo-2027";
  static final List<String> LOGINS =
      List.of(
          "coordinator",
          "admin",
          "mentor1",
          "mentor2",
          "mentor3",
          "mentee1",
          "mentee2",
          "mentee3",
          "selector1",
          "juror1",
          "editor1");

  private final JdbcClient jdbc;

  DemoAccounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (jdbc.sql("select exists (select 1 from demo_data)").query(Boolean.class).single()) {
      throw new StartRefused(
          "This database holds demo accounts whose password is public: start with the profile"
              + " demo, or set SPRING_DATASOURCE_URL to another database.");
    }
  }
}
