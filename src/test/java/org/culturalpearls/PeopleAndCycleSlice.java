package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.shared.Texts;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** People and cycle with their tables in a real PostgreSQL, without engine, portal and security. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
    showSql = false,
    includeFilters = {
      @Filter(
          type = FilterType.REGEX,
          pattern = "org\\.culturalpearls\\.(people|cycle)\\.internal\\..*"),
      // Flyway runs every migration; those in Java are beans.
      @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
    })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
  TestClock.class,
  TestMentors.class,
  TestProgramme.class,
  StatementCounter.class,
  Texts.class
})
public @interface PeopleAndCycleSlice {}
