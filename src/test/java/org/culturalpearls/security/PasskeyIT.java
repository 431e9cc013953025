package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.culturalpearls.Html;
import org.culturalpearls.Meanwhile;
import org.culturalpearls.PasskeyDevice;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.internal.limit.LoginLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What devices are asked, what they answer, and what is no answer. */
@ServerTest
class PasskeyIT {

  private static final String ASK = "/login/passkey/options";
  private static final String PAGE = "/me/second-factor/passkeys/new";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private SecondFactorService factors;
  @Autowired private TransactionOperations transactions;
  @Autowired private LoginLimits limits;

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
  void letsInByARightAnswerOnce() {
    PasskeyDevice device = withPasskey();
    Visitor stranger = visitors.stranger();
    String answer = device.signs(stranger.post("/login", ASK, Map.of()).body());
    Visitor listener = Visitor.withCookies(stranger);

    assertThat(opened(stranger, answer).statusCode()).isEqualTo(302);
    assertThat(stranger.get("/me").statusCode()).isEqualTo(200);
    assertThat(opened(listener, answer).statusCode()).isEqualTo(400);
    assertThat(listener.get("/me").statusCode()).isEqualTo(302);
  }

  /** A limit of what a network may ask could be used up by somebody else in it. */
  @Test
  void keepsNothingOfStrangersWhoAskSoOftenAsTheyLike() {
    PasskeyDevice device = withPasskey();
    long before = sessions();
    for (int i = 0; i <= limits.perAddress(); i++) {
      assertThat(visitors.stranger().post("/login", ASK, Map.of()).statusCode()).isEqualTo(200);
    }
    assertThat(sessions()).isEqualTo(before);

    Visitor neighbour = visitors.stranger();
    String answer = device.signs(neighbour.post("/login", ASK, Map.of()).body());
    assertThat(opened(neighbour, answer).statusCode()).isEqualTo(302);
  }

  @Test
  void takesNoAnswerToWhatAnotherBrowserWasAsked() {
    PasskeyDevice device = withPasskey();
    String answer = device.signs(visitors.stranger().post("/login", ASK, Map.of()).body());
    Visitor other = visitors.stranger();
    other.post("/login", ASK, Map.of());

    assertThat(opened(other, answer).statusCode()).isEqualTo(400);
    assertThat(opened(visitors.stranger(), answer).statusCode()).isEqualTo(400);
  }

  /** A login writes when its passkey was used last. */
  @Test
  void staysRemovedAlsoWhenALoginUsesItAtThatMoment() throws Exception {
    PasskeyDevice device = withPasskey();
    Visitor stranger = visitors.stranger();
    String answer = device.signs(stranger.post("/login", ASK, Map.of()).body());

    new Meanwhile(transactions, jdbc)
        .told(
            () -> factors.removePasskey(person, device.id()),
            () -> assertThat(opened(stranger, answer).statusCode()).isEqualTo(400));

    assertThat(factors.of(person)).isEmpty();
    assertThat(stranger.get("/me").statusCode()).isEqualTo(302);
  }

  private PasskeyDevice withPasskey() {
    PasskeyDevice device = new PasskeyDevice(visitors.address());
    String asked = visitor.post(PAGE, "/me/second-factor/passkeys/options", Map.of()).body();
    HttpResponse<String> made =
        visitor.post(PAGE, Map.of("name", "My phone", "passkey", device.makes(asked)));
    assertThat(words(made)).contains("Keep your recovery codes");
    return device;
  }

  private static HttpResponse<String> opened(Visitor visitor, String answer) {
    return visitor.post("/login", "/login/passkey/open", Map.of("passkey", answer));
  }

  private long sessions() {
    return jdbc.sql("select count(*) from web_session").query(Long.class).single();
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
