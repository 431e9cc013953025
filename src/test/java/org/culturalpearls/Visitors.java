package org.culturalpearls;

import org.culturalpearls.people.PersonId;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives persons a password and logs them in on the running server. */
public class Visitors {

  private final JdbcClient jdbc;
  private final Environment environment;

  public Visitors(JdbcClient jdbc, Environment environment) {
    this.jdbc = jdbc;
    this.environment = environment;
  }

  public String address() {
    return "http://localhost:" + environment.getProperty("local.server.port");
  }

  /** Somebody who is not logged in. */
  public Visitor stranger() {
    return new Visitor(address());
  }

  public Visitor loggedIn(PersonId person) {
    return stranger().logIn(email(person), TestPassword.PASSWORD);
  }

  /** The e-mail address of a person who can log in from now on. */
  public String email(PersonId person) {
    TestPassword.give(jdbc, person);
    return jdbc.sql("select email from person where id = ?")
        .param(person.value())
        .query(String.class)
        .single();
  }
}
