package org.culturalpearls.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.culturalpearls.AuthenticatorApp;
import org.culturalpearls.Html;
import org.culturalpearls.Meanwhile;
import org.culturalpearls.Programme;
import org.culturalpearls.ServerTest;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestPassword;
import org.culturalpearls.Visitor;
import org.culturalpearls.Visitors;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The second step of the login: set up, used, lost, renewed and removed. */
@ServerTest
class SecondFactorIT {

  private static final String NEW = "/me/second-factor/new";
  private static final String WHO = "/camunda/api/admin/auth/user/default";

  @Autowired private Visitors visitors;
  @Autowired private Programme programme;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private SecondFactorService factors;
  @Autowired private TransactionOperations transactions;

  private PersonId person;
  private Visitor visitor;
  private HttpResponse<String> answer;

  @BeforeEach
  void somebodyIsLoggedIn() {
    clock.reset();
    person = programme.person("Somebody", Role.MENTEE);
    visitor = visitors.loggedIn(person);
  }

  @Test
  void isAskedForAfterThePasswordAndOpensPortalAndTasklist() {
    AuthenticatorApp app = setUp();
    Visitor again = afterPassword();
    assertThat(again.get("/me").statusCode()).isEqualTo(302);
    assertThat(again.get(WHO).statusCode()).isEqualTo(401);
    clock.advance(Duration.ofSeconds(30));

    HttpResponse<String> opened = typed(again, app.code(clock.instant()));

    assertThat(opened.headers().firstValue("Location")).hasValue("/");
    assertThat(again.get("/me").statusCode()).isEqualTo(200);
    assertThat(again.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    assertThat(again.get(WHO).statusCode()).isEqualTo(200);
  }

  @Test
  void namesInTheLogWhoseCodeWasWrong() {
    setUp();
    typed(afterPassword(), "000000");

    assertThat(
            jdbc.sql(
                    "select kind from security_event where person_id = ? and actor_id is null"
                        + " order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single())
        .isEqualTo("CODE_WRONG");
  }

  @Test
  void usesARecoveryCodeOnceAlsoWhereTwoTypeItAtTheSameTime() throws Exception {
    setUp();
    String code = recoveryCodes(answer).get(0);
    List<Boolean> accepted = new CopyOnWriteArrayList<>();
    Runnable uses = () -> accepted.add(factors.accepts(person, code));

    new Meanwhile(transactions, jdbc).told(uses, uses);

    assertThat(accepted).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void leadsToThePageThatWasWantedBeforeThePassword() {
    AuthenticatorApp app = setUp();
    clock.advance(Duration.ofSeconds(30));
    Visitor again = visitors.stranger();
    again.page("/me/mails");
    again.post("/login", credentials());

    assertThat(typed(again, app.code(clock.instant())).headers().firstValue("Location"))
        .hasValue("/me/mails");
  }

  @Test
  void takesEachCodeOnceAlsoTheOneThatSetItUp() {
    AuthenticatorApp app = setUp();
    Visitor again = afterPassword();
    assertThat(words(typed(again, app.code(clock.instant())))).contains("does not fit");

    clock.advance(Duration.ofSeconds(30));
    String code = app.code(clock.instant());
    assertThat(typed(again, code).statusCode()).isEqualTo(302);
    assertThat(typed(afterPassword(), code).statusCode()).isEqualTo(400);
  }

  @Test
  void takesARecoveryCodeOnceInPlaceOfTheLostApp() {
    setUp();
    List<String> codes = recoveryCodes(answer);
    assertThat(codes).hasSize(10).allMatch(code -> code.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}"));
    Visitor again = afterPassword();

    assertThat(typed(again, codes.get(3).toUpperCase().replace("-", " ")).statusCode())
        .isEqualTo(302);
    assertThat(words(again.get("/me/second-factor"))).contains("You have 9 recovery codes left");
    assertThat(typed(afterPassword(), codes.get(3)).statusCode()).isEqualTo(400);

    List<String> others =
        recoveryCodes(again.post("/me/second-factor", "/me/second-factor/codes", Map.of()));
    assertThat(typed(afterPassword(), codes.get(4)).statusCode()).isEqualTo(400);
    assertThat(typed(afterPassword(), others.get(4)).statusCode()).isEqualTo(302);
  }

  @Test
  void isNoMoreAskedForOnceRemoved() {
    setUp();

    visitor.post("/me/second-factor", "/me/second-factor/remove", Map.of());

    assertThat(visitors.loggedIn(person).get("/me").statusCode()).isEqualTo(200);
    assertThat(rows("second_factor") + rows("recovery_code")).isZero();
  }

  @Test
  void isSetUpOnlyByACodeOfTheKeyThatThisPersonWasOffered() {
    Html page = Html.of(visitor.get(NEW));
    String secret = page.value("secret");
    HttpResponse<String> refused = visitor.post(NEW, Map.of("secret", secret, "code", "000000"));
    assertThat(words(refused)).contains("This code does not fit");
    assertThat(Html.of(refused).value("secret")).isEqualTo(secret);

    Visitor other = visitors.loggedIn(programme.person("Somebody else", Role.MENTEE));
    AuthenticatorApp app = new AuthenticatorApp(page.all(".once code").text());
    Map<String, String> sent = Map.of("secret", secret, "code", app.code(clock.instant()));
    assertThat(words(other.post(NEW, sent))).contains("This key is too old");

    clock.advance(Duration.ofMinutes(31));
    Map<String, String> late =
        Map.of(
            "secret",
            secret,
            "code",
            app.code(clock.instant()),
            RequiredProof.FIELD,
            TestPassword.PASSWORD);
    assertThat(words(visitor.post(NEW, late))).contains("This key is too old");
    assertThat(rows("second_factor")).isZero();
  }

  @Test
  void isNotGuessedForLong() {
    AuthenticatorApp app = setUp();
    Visitor again = afterPassword();
    for (int i = 0; i < 10; i++) {
      assertThat(typed(again, "12345" + i).statusCode()).isEqualTo(400);
    }
    clock.advance(Duration.ofSeconds(30));

    assertThat(typed(again, app.code(clock.instant())).statusCode()).isEqualTo(429);
    assertThat(typed(afterPassword(), app.code(clock.instant())).statusCode()).isEqualTo(429);
  }

  /** The limit of an account is 10 wrong codes. */
  @Test
  void keepsNobodyWaitingInTheirOwnBrowserForWhatOthersTypeWhoKnowThePassword() {
    AuthenticatorApp app = setUp();
    Visitor thief = afterPassword();
    for (int i = 0; i < 10; i++) {
      typed(thief, "12345" + i);
    }
    clock.advance(Duration.ofSeconds(30));
    assertThat(typed(thief, app.code(clock.instant())).statusCode()).isEqualTo(429);

    visitor.post("/me", "/logout", Map.of());
    visitor.post("/login", credentials());
    assertThat(typed(visitor, app.code(clock.instant())).statusCode()).isEqualTo(302);
  }

  @Test
  void waitsTenMinutesAndNotForAPasswordThatWasChangedMeanwhile() {
    AuthenticatorApp app = setUp();
    Visitor slow = afterPassword();
    clock.advance(Duration.ofMinutes(10));
    assertThat(typed(slow, app.code(clock.instant())).statusCode()).isEqualTo(400);
    assertThat(slow.get("/me").statusCode()).isEqualTo(302);

    Visitor quick = afterPassword();
    clock.advance(Duration.ofMinutes(1));
    visitor.post(
        "/me/password",
        Map.of(
            "current", TestPassword.PASSWORD,
            "password", "another set of words",
            "again", "another set of words"));
    assertThat(typed(quick, app.code(clock.instant())).statusCode()).isEqualTo(400);
  }

  @Test
  void keepsItsKeyEncryptedAndItsCodesAsHashes() {
    setUp();
    String code = recoveryCodes(answer).get(0);

    assertThat(
            jdbc.sql("select length(sealed_key) from second_factor where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single())
        .isEqualTo(12 + 20 + 16);
    assertThat(
            jdbc.sql("select code_hash from recovery_code where person_id = ?")
                .param(person.value())
                .query(String.class)
                .list())
        .hasSize(10)
        .noneMatch(hash -> hash.contains(code.replace("-", "")));
    assertThat(code.replace("-", "")).as("five bits a letter").matches("[a-z2-7]{24}");
  }

  private AuthenticatorApp setUp() {
    Html page = Html.of(visitor.get(NEW));
    AuthenticatorApp app = new AuthenticatorApp(page.all(".once code").text());
    answer =
        visitor.post(
            NEW, Map.of("secret", page.value("secret"), "code", app.code(clock.instant())));
    assertThat(answer.body()).contains("Keep your recovery codes");
    return app;
  }

  private Visitor afterPassword() {
    Visitor again = visitors.stranger();
    assertThat(again.post("/login", credentials()).headers().firstValue("Location"))
        .hasValue("/login/code");
    return again;
  }

  private Map<String, String> credentials() {
    return Map.of("email", visitors.email(person), "password", TestPassword.PASSWORD);
  }

  private static HttpResponse<String> typed(Visitor visitor, String code) {
    return visitor.post("/login/code", "/login/code/open", Map.of("code", code));
  }

  private static List<String> recoveryCodes(HttpResponse<String> page) {
    return Html.of(page).all(".once code").eachText();
  }

  private static String words(HttpResponse<String> page) {
    return Html.of(page).page().text();
  }

  private int rows(String table) {
    return jdbc.sql("select count(*) from " + table + " where person_id = ?")
        .param(person.value())
        .query(Integer.class)
        .single();
  }
}
