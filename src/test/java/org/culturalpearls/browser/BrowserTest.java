package org.culturalpearls.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.Engine;
import org.culturalpearls.ModelCoverage;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test in Chromium against the whole application on a port of this machine, the clock standing
 * still and jobs run by hand. All such tests share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "camunda.bpm.job-execution.enabled=false",
      "server.address=127.0.0.1",
      "server.shutdown=immediate"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  TestClock.class,
  Programme.class,
  Engine.class,
  ModelCoverage.class,
  Browsers.class,
  PlannedTown.class
})
public @interface BrowserTest {}
