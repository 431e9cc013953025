package org.culturalpearls.start;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses a start with a missing or contradictory setting before any bean is created, so that the
 * message isn't lost among the failures that follow from it.
 */
@Component
class SettingsCheck implements BeanFactoryPostProcessor, EnvironmentAware {

  private static final String URL = "spring.datasource.url";
  private static final String ATTEMPT = "pearls.mail.attempt-at-most";
  static final String ADDRESS = "[^@\\s<>]+@[^@\\s<>]+";
  private static final String LOCK = "camunda.bpm.job-execution.lock-time-in-millis";

  private static final String JOBS = "camunda.bpm.job-execution.max-pool-size";
  private static final String RUNS_JOBS = "camunda.bpm.job-execution.enabled";
  private static final String CONNECTIONS = "spring.datasource.hikari.maximum-pool-size";

  /** Spring Boot would silently ignore the prefix that it used before version 4. */
  private static final String MOVED = "server.error";

  private static final String PROXY = "server.forward-headers-strategy";

  private static final Pattern BASE = Pattern.compile("(?i)(https?://)([^/:]+)(:\\d+)?/?");

  private static final int KEY_BYTES = 32;

  private static final int ATTEMPTS_IN_A_LOCK = 3;

  /** The default. */
  private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(15);

  private Environment environment;

  @Override
  public void setEnvironment(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    checkMoved();
    checkProxy();
    boolean local = environment.matchesProfiles("local");
    String url = environment.getProperty(URL, "");
    if (local && !url.isBlank()) {
      throw new StartRefused(
          "The profile local brings its own database: either leave the profile out or unset"
              + " SPRING_DATASOURCE_URL.");
    }
    if (!local && url.isBlank()) {
      throw new StartRefused(
          "No database is set: set SPRING_DATASOURCE_URL (like"
              + " jdbc:postgresql://host:5432/pearls), SPRING_DATASOURCE_USERNAME and"
              + " SPRING_DATASOURCE_PASSWORD.");
    }
    if (!local && !url.startsWith("jdbc:postgresql:")) {
      throw new StartRefused(
          "Cultural Pearls runs on PostgreSQL only: set SPRING_DATASOURCE_URL to an address that"
              + " begins with jdbc:postgresql:.");
    }
    checkUser(local, url);
    new MailSettingsCheck(environment).check();
    checkAttempts();
    checkContact();
    checkEngineAddress();
    checkSecondFactorKey();
    checkConnections();
  }

  private void checkMoved() {
    if (Binder.get(environment).bind(MOVED, Bindable.mapOf(String.class, Object.class)).isBound()) {
      throw new StartRefused(
          "The settings that begin with SERVER_ERROR_ no longer exist: unset them, or set those that"
              + " begin with SPRING_WEB_ERROR_ in their place.");
    }
  }

  /** The framework's own filter would take a caller's address from whoever sends one. */
  private void checkProxy() {
    if (environment.getProperty(PROXY, "").strip().equalsIgnoreCase("framework")) {
      throw new StartRefused(
          "With SERVER_FORWARDHEADERSSTRATEGY=framework anybody could say where they call from: set"
              + " SERVER_FORWARDHEADERSSTRATEGY=native, and SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES to"
              + " the address of the proxy.");
    }
  }

  /** Else the driver takes the name of whoever starts the application. */
  private void checkUser(boolean local, String url) {
    if (!local
        && environment.getProperty("spring.datasource.username", "").isBlank()
        && !url.matches(".*[?&]user=.+")) {
      throw new StartRefused(
          "No user of the database is set: set SPRING_DATASOURCE_USERNAME to the owner of the"
              + " database, and SPRING_DATASOURCE_PASSWORD to that user's password.");
    }
  }

  /** Passkeys of the portal count only below its host. */
  private void checkEngineAddress() {
    String engine = environment.getProperty("pearls.engine.address", "").strip();
    Matcher portal = BASE.matcher(environment.getProperty("pearls.mail.base-address", "").strip());
    if (!engine.isEmpty()
        && !(portal.matches()
            && engine.matches(
                "(?i)"
                    + portal.group(1)
                    + "[a-z0-9.-]+\\."
                    + Pattern.quote(portal.group(2))
                    + "(:\\d+)?/?"))) {
      throw new StartRefused(
          "Tasklist and Cockpit have an address that is not below that of the portal: set"
              + " PEARLS_ENGINE_ADDRESS to one like https://tasklist.pearls.example.org where"
              + " PEARLS_MAIL_BASEADDRESS is https://pearls.example.org.");
    }
  }

  private void checkContact() {
    String contact = environment.getProperty("pearls.contact.address", "").strip();
    if (!contact.isEmpty() && !contact.matches(ADDRESS)) {
      throw new StartRefused(
          "Nobody could write to the address for questions: set PEARLS_CONTACT_ADDRESS to an"
              + " address like pearls@example.org, or leave it out.");
    }
  }

  /** Without it nobody could set up a second factor, nor log in by one that is set up. */
  private void checkSecondFactorKey() {
    if (!isKey(environment.getProperty("pearls.second-factor.key", "").strip())) {
      throw new StartRefused(
          "The key that encrypts people's second factors is missing, or is not 32 bytes in Base64:"
              + " set PEARLS_SECONDFACTOR_KEY to what `openssl rand -base64 32` prints, once and for"
              + " all, and keep it apart from the backups.");
    }
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == KEY_BYTES;
    } catch (IllegalArgumentException notBase64) {
      return false;
    }
  }

  /**
   * Otherwise a job that is still sending is taken over, and its mail sent twice. If all that run
   * at once wait for the mail server, a job may wait for a place among the next ones, then for its
   * turn, and then for the server: an attempt each.
   */
  private void checkAttempts() {
    Binder settings = Binder.get(environment);
    Duration attempt =
        requireNonNullElse(settings.bind(ATTEMPT, Duration.class).orElse(null), LONGEST_ATTEMPT);
    Duration lock =
        requireNonNullElse(
            settings.bind(LOCK, Long.class).map(Duration::ofMillis).orElse(null),
            Duration.ofMinutes(5));
    if (attempt.multipliedBy(ATTEMPTS_IN_A_LOCK).compareTo(lock) >= 0) {
      throw new StartRefused(
          "An attempt to send a mail may last %s seconds, but a node holds a job for %s seconds only:"
                  .formatted(attempt.toSeconds(), lock.toSeconds())
              + " set PEARLS_MAIL_ATTEMPTATMOST to less than a third of"
              + " CAMUNDA_BPM_JOBEXECUTION_LOCKTIMEINMILLIS.");
    }
  }

  /** A job holds its connection while a mail server is slow; pages need some as well. */
  private void checkConnections() {
    int jobs = environment.getProperty(JOBS, Integer.class, 0);
    int connections = environment.getProperty(CONNECTIONS, Integer.class, Integer.MAX_VALUE);
    if (jobs + 1 >= connections && environment.getProperty(RUNS_JOBS, Boolean.class, true)) {
      throw new StartRefused(
          "A node runs up to %d jobs at the same time on %d connections, which leaves none for pages:"
                  .formatted(jobs, connections)
              + " set CAMUNDA_BPM_JOBEXECUTION_MAXPOOLSIZE to some less than"
              + " SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE.");
    }
  }
}
