package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

  private static final String KEY = "dGVzdHMtZW5jcnlwdC1ieS10aGlzLW9wZW4ta2V5ISE=";
  private static final String URL = "jdbc:postgresql://localhost:5432/pearls";

  private final MockEnvironment environment =
      new MockEnvironment()
          .withProperty("spring.datasource.username", "pearls")
          .withProperty("pearls.second-factor.key", KEY);

  @Test
  void acceptsAGivenDatabase() {
    environment.setProperty("spring.datasource.url", URL);

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void acceptsDemoDataOnAGivenDatabase() {
    environment.setActiveProfiles("demo");
    environment.setProperty("spring.datasource.url", URL);

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void acceptsTheLocalDatabase() {
    environment.setActiveProfiles("local", "demo");

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not Base64", "c2hvcnQ="})
  void asksForAKeyOfSecondFactors(String key) {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("pearls.second-factor.key", key);

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set PEARLS_SECONDFACTOR_KEY to what `openssl rand -base64 32`");
  }

  @ParameterizedTest
  @CsvSource({
    "https://pearls.example.org, https://tasklist.pearls.example.org",
    "https://pearls.example.org/, https://Tasklist.pearls.example.org:8443/"
  })
  void acceptsAHostForTheEngineBelowThePortals(String portal, String engine) {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("pearls.mail.base-address", portal);
    environment.setProperty("pearls.engine.address", engine);

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "https://pearls.example.org, tasklist.pearls.example.org",
    "https://pearls.example.org, http://tasklist.pearls.example.org",
    "https://pearls.example.org, https://pearls.example.org",
    "https://pearls.example.org, https://tasklist.example.org",
    "https://pearls.example.org, https://tasklist.pearlsXexample.org",
    "https://pearls.example.org, https://tasklist.pearls.example.org/engine",
    "'', https://tasklist.pearls.example.org"
  })
  void refusesAnotherHostForTheEngine(String portal, String engine) {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("pearls.mail.base-address", portal);
    environment.setProperty("pearls.engine.address", engine);

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("PEARLS_ENGINE_ADDRESS");
  }

  @Test
  void refusesSettingsThatNoLongerExist() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("server.error.include-message", "always");

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("SPRING_WEB_ERROR_");
  }

  @Test
  void refusesToBelieveWhatAnybodySaysOfWhereTheyCallFrom() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("server.forward-headers-strategy", "native");
    assertThatCode(this::check).doesNotThrowAnyException();

    environment.setProperty("server.forward-headers-strategy", "FRAMEWORK");
    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set SERVER_FORWARDHEADERSSTRATEGY=native");
  }

  @Test
  void asksForADatabaseWhenNoneIsSet() {
    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set SPRING_DATASOURCE_URL");
  }

  @Test
  void asksForTheUserOfTheDatabaseUnlessTheAddressNamesOne() {
    environment.setProperty("spring.datasource.username", "");
    environment.setProperty("spring.datasource.url", URL + "?user=pearls");
    assertThatCode(this::check).doesNotThrowAnyException();

    environment.setProperty("spring.datasource.url", URL);
    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set SPRING_DATASOURCE_USERNAME");
  }

  @Test
  void refusesTheLocalDatabaseBesideAGivenOne() {
    environment.setActiveProfiles("local");
    environment.setProperty("spring.datasource.url", URL);

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("unset SPRING_DATASOURCE_URL");
  }

  @Test
  void refusesADatabaseOfAnotherKind() {
    environment.setProperty("spring.datasource.url", "jdbc:h2:mem:pearls");

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("PostgreSQL only");
  }

  @Test
  void looksAtTheSettingsOfTheMailServer() {
    mailServer("pearls@example.org", "https://pearls.example.org");
    assertThatCode(this::check).doesNotThrowAnyException();

    mailServer("Cultural Pearls", "https://pearls.example.org");
    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set PEARLS_MAIL_FROM");
  }

  @Test
  void acceptsAttemptsThatEndBeforeTheirJobIsTakenOver() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("camunda.bpm.job-execution.lock-time-in-millis", "10000");
    environment.setProperty("pearls.mail.attempt-at-most", "3s");

    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void refusesAttemptsThatOutlastTheLockOfTheirJob() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("camunda.bpm.job-execution.lock-time-in-millis", "10000");
    environment.setProperty("pearls.mail.attempt-at-most", "4s");

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set PEARLS_MAIL_ATTEMPTATMOST to less than a third of");
  }

  @Test
  void knowsHowLongAnAttemptLastsUnlessItIsSet() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("camunda.bpm.job-execution.lock-time-in-millis", "30000");

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("may last 15 seconds");
  }

  @Test
  void refusesAsManyJobsAsConnections() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("camunda.bpm.job-execution.max-pool-size", "8");
    environment.setProperty("spring.datasource.hikari.maximum-pool-size", "9");

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set CAMUNDA_BPM_JOBEXECUTION_MAXPOOLSIZE to some less than");
  }

  @Test
  void acceptsMoreConnectionsThanJobsAndAnyNumberWhereNoJobsRun() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("camunda.bpm.job-execution.max-pool-size", "8");
    environment.setProperty("spring.datasource.hikari.maximum-pool-size", "10");
    assertThatCode(this::check).doesNotThrowAnyException();

    environment.setProperty("spring.datasource.hikari.maximum-pool-size", "2");
    environment.setProperty("camunda.bpm.job-execution.enabled", "false");
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void acceptsAnAddressForQuestionsOrNone() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("pearls.contact.address", "");
    assertThatCode(this::check).doesNotThrowAnyException();

    environment.setProperty("pearls.contact.address", "questions@example.org");
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @Test
  void refusesAnAddressForQuestionsThatNobodyCouldWriteTo() {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("pearls.contact.address", "ask the coordinator");

    assertThatThrownBy(this::check)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("set PEARLS_CONTACT_ADDRESS");
  }

  private void mailServer(String from, String baseAddress) {
    environment.setProperty("spring.datasource.url", URL);
    environment.setProperty("spring.mail.host", "mail.example.org");
    environment.setProperty("pearls.mail.from", from);
    environment.setProperty("pearls.mail.base-address", baseAddress);
  }

  private void check() {
    SettingsCheck check = new SettingsCheck();
    check.setEnvironment(environment);
    check.postProcessBeanFactory(new DefaultListableBeanFactory());
  }
}
