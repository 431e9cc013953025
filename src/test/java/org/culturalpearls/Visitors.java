package org.culturalpearls;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.people.PersonId;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives persons a password and logs them in on the running server. */
public class Visitors {

  /** Everybody's, in browsers as well. */
  public static final String PASSWORD = Browsers.PASSWORD;

  private final JdbcClient jdbc;
  private final Environment environment;
  private final String hash;

  public Visitors(JdbcClient jdbc, Environment environment, PasswordEncoder encoder) {
    this.jdbc = jdbc;
    this.environment = environment;
    this.hash = encoder.encode(PASSWORD);
  }

  public String address() {
    return "http://localhost:" + environment.getProperty("local.server.port");
  }

  /** Somebody who is not logged in. */
  public Visitor stranger() {
    return new Visitor(address());
  }

  public Visitor loggedIn(PersonId person) {
    return stranger().logIn(email(person), PASSWORD);
  }

  /** The e-mail address of a person who can log in from now on. */
  public String email(PersonId person) {
    jdbc.sql("insert into credential values (?, ?, ?) on conflict do nothing")
        .params(person.value(), hash, OffsetDateTime.now(ZoneOffset.UTC))
        .update();
    return jdbc.sql("select email from person where id = ?")
        .param(person.value())
        .query(String.class)
        .single();
  }
}
