package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.replay.ReplayTools;
import org.culturalpearls.security.access.WalkedCase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a real database with the clock standing still and jobs run by
 * hand. All such tests share one application, so each makes the towns and people it needs.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc
@SpringBootTest(
    properties = {
      "camunda.bpm.job-execution.enabled=false",
      "spring.datasource.hikari.maximum-pool-size=4",
      // so that a few people are more than a page
      "pearls.reminders.page-size=6",
      // TestDatabase closes it, before the database; two closing it would not wait for each other.
      "spring.main.register-shutdown-hook=false"
    })
@PutsBackDatabase
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  TestClock.class,
  Programme.class,
  Engine.class,
  Entering.class,
  ModelCoverage.class,
  AgreedTown.class,
  DecidedCycle.class,
  Mails.class,
  PlannedTown.class,
  Rehearsing.class,
  Reminders.class,
  ReplayTools.class,
  ReviewedAward.class,
  StatementCounter.class,
  WalkedCase.class
})
public @interface ApplicationTest {}
