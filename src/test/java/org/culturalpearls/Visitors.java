package org.culturalpearls;

import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.culturalpearls.people.PersonId;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Gives persons a password and logs them in on the running server. */
public class Visitors {

  /** Everybody's. */
  public static final String PASSWORD = "a password of tests";

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

  /** Logs in through our page, in a real browser, and ends where the login leads. */
  public Page inBrowser(PersonId person) {
    Page page = Browsers.page(1400, 900);
    page.navigate(address() + "/login");
    logIn(page, person);
    return page;
  }

  /** Fills in the login page that is open. */
  public void logIn(Page page, PersonId person) {
    page.fill("input[name=email]", email(person));
    page.fill("input[name=password]", PASSWORD);
    page.locator("main button[type=submit]").click();
    page.waitForURL(address -> !address.contains("/login"));
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
