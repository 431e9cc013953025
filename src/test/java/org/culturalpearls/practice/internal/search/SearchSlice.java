package org.culturalpearls.practice.internal.search;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.DatabaseSlice;
import org.culturalpearls.PutsBackDatabase;
import org.culturalpearls.StatementCounter;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The search with its tables in a real PostgreSQL; each call is a transaction of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PutsBackDatabase
@DatabaseSlice({
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.practice\\.internal\\.search\\..*"),
  @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(StatementCounter.class)
@interface SearchSlice {}
