package org.culturalpearls.workflow.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import org.culturalpearls.Programme;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasklist says before that the login ends, and a click renews it while what is typed stays. */
@BrowserTest
class LoginEndsBrowserIT {

  @Autowired private Browsers browsers;
  @Autowired private Programme programme;
  @Autowired private JdbcClient jdbc;

  @Test
  void isSaidInTasklistAndTheLoginGoesOnInAnotherWindow() {
    PersonId person = programme.person("Somebody", Role.MENTEE);
    Page page = browsers.loggedIn(person);
    page.navigate("/camunda/app/tasklist/default/");
    Locator note = page.locator(".session-ends");
    assertThat(note).isHidden();
    begun(person, Duration.ofHours(24).minusMinutes(5));
    page.reload();
    assertThat(note).containsText("Your login ends in a few minutes");

    Page other = page.context().newPage();
    other.navigate((String) note.locator("a").evaluate("link => link.href"));
    assertThat(other.locator("main")).containsText("You stay logged in");
    other.close();
    page.evaluate("window.dispatchEvent(new Event('focus'))");
    assertThat(note).isHidden();
    page.context().close();
  }

  private void begun(PersonId person, Duration ago) {
    jdbc.sql(
            """
            update web_session_attributes set attribute_bytes = ?
            where attribute_name = 'org.culturalpearls.security.internal.SessionAgeFilter'
            and session_primary_id in
              (select primary_id from web_session where principal_name = ?)
            """)
        .params(
            new SerializingConverter().convert(Instant.now().minus(ago)),
            Long.toString(person.value()))
        .update();
  }
}
