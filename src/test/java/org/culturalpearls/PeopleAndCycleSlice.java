package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.people.AwardOffices;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.people.ties.RunningNominations;
import org.culturalpearls.shared.Texts;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** People and cycle with their tables in a real PostgreSQL, without engine, portal and security. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseSlice({
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.(people|cycle)\\.(internal|imports)\\..*"),
  @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
})
@MockitoBean(types = {AwardOffices.class, InvolvedCoordinators.class, RunningNominations.class})
@Import({StartedDatabase.class, TestMentors.class, StatementCounter.class, Texts.class})
public @interface PeopleAndCycleSlice {}
