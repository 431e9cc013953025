package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.award.DecidedCycle;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application with a mail server, its clock standing still and jobs run by
 * hand. Two connections to the database are all that it gets.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    properties = {
      "camunda.bpm.job-execution.enabled=false",
      "spring.datasource.hikari.maximum-pool-size=2",
      "spring.mail.host=127.0.0.1",
      "spring.mail.properties.mail.smtp.timeout=3000",
      "pearls.mail.attempt-at-most=6s",
      "pearls.mail.from=pearls@programme.example",
      "pearls.mail.base-address=https://pearls.programme.example/"
    })
@PutsBackDatabase
@ContextConfiguration(initializers = {TestDatabase.class, TestMailServer.class})
@Import({
  TestClock.class,
  Programme.class,
  ReviewedAward.class,
  Engine.class,
  Entering.class,
  ModelCoverage.class,
  AgreedTown.class,
  DecidedCycle.class,
  PlannedTown.class,
  Rehearsing.class,
  Mails.class,
  Post.class
})
public @interface MailTest {}
