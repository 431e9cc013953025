package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.culturalpearls.Html;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What devices are asked, and answers that are none; right ones need a browser. */
@ServerTest
class PasskeyIT {

  private static final String ASK = "/login/passkey/options";
  private static final String PAGE = "/me/second-factor/passkeys/new";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  private PersonId person;
  private Visitor visitor;

  @BeforeEach
  void somebodyIsLoggedIn() {
    clock.reset();
    person = programme.person("Somebody", Role.MENTEE);
    visitor = visitors.loggedIn(person);
  }

  @Test
  void asksADeviceToKnowItsUserAndTellsStrangersNothing() {
    HttpResponse<String> asked = visitors.stranger().post("/login", ASK, Map.of());

    assertThat(asked.body())
        .contains(
            "\"userVerification\":\"required\"",
            "\"rpId\":\"localhost\"",
            "\"allowCredentials\":[]");
  }

  @Test
  void makesPasskeysThatBearTheNameOfTheirPersonAndAreFoundWithoutIt() {
    String asked = visitor.post(PAGE, "/me/second-factor/passkeys/options", Map.of()).body();

    assertThat(asked)
        .contains(
            "\"userVerification\":\"required\"",
            "\"residentKey\":\"required\"",
            "\"name\":\"Somebody\"",
            "\"attestation\":\"none\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "[]",
        "{\"id\":\"AA\"}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
            + "\"response\":{\"clientDataJSON\":\"AA\",\"attestationObject\":\"AA\","
            + "\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}"
      })
  void refusesWhatIsNoAnswer(String answer) {
    Visitor stranger = visitors.stranger();
    stranger.post("/login", ASK, Map.of());
    HttpResponse<String> entered =
        stranger.post("/login", "/login/passkey/open", Map.of("passkey", answer));
    assertThat(entered.statusCode()).isEqualTo(400);
    assertThat(words(entered)).contains("This passkey is not known here");

    visitor.post(PAGE, "/me/second-factor/passkeys/options", Map.of());
    HttpResponse<String> added = visitor.post(PAGE, Map.of("name", "My phone", "passkey", answer));
    assertThat(added.statusCode()).isEqualTo(400);
    assertThat(words(added)).contains("Your device gave no passkey, or it took too long");
    assertThat(Html.of(added).value("name")).isEqualTo("My phone");
    assertThat(
            jdbc.sql("select count(*) from recovery_code where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void asksForANameThatIsNotTooLong() {
    assertThat(words(visitor.post(PAGE, Map.of("name", " ", "passkey", "{}"))))
        .contains("Give the passkey a name");
    assertThat(words(visitor.post(PAGE, Map.of("name", "x".repeat(61), "passkey", "{}"))))
        .contains("Shorten the name to 60 characters");
  }

  private static String words(HttpResponse<String> page) {
    return Html.of(page).page().text();
  }
}
