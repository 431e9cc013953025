package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.replay.ReplayTools;
import org.culturalpearls.security.access.WalkedCase;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real port: the engine's web applications are servlets with
 * filters of their own, which a mocked request never meets. All such tests share one application,
 * with the clock standing still and jobs run by hand; the engine's web applications find their
 * engine in static fields, so the build runs them in a JVM of their own.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Tag("server")
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "camunda.bpm.job-execution.enabled=false",
      "spring.datasource.hikari.maximum-pool-size=6",
      "server.address=127.0.0.1",
      "server.shutdown=immediate",
      // TestDatabase closes it, before the database; two closing it would not wait for each other.
      "spring.main.register-shutdown-hook=false"
    })
@PutsBackDatabase
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  TestClock.class,
  Programme.class,
  ReplayTools.class,
  ReviewedAward.class,
  AgreedTown.class,
  DecidedCycle.class,
  Mails.class,
  Engine.class,
  Entering.class,
  ModelCoverage.class,
  Visitors.class,
  Browsers.class,
  PlannedTown.class,
  TrialProcess.class,
  WalkedCase.class
})
public @interface ServerTest {}
