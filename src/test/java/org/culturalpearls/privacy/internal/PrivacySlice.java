package org.culturalpearls.privacy.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.culturalpearls.DatabaseSlice;
import org.culturalpearls.PutsBackDatabase;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.people.ties.HiddenCases;
import org.culturalpearls.shared.Texts;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People, cycle and privacy with the tables of all modules in a real PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PutsBackDatabase
@DatabaseSlice({
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.((people|cycle|privacy)\\.internal|people\\.imports)\\..*"),
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.(plan|mentoring|notification)\\.[\\w.]+PersonalData"),
  @Filter(
      type = FilterType.REGEX,
      pattern = "org\\.culturalpearls\\.workflow\\.tasks\\.TraitsOfTasks"),
  @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class)
})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({Texts.class, Named.class})
@MockitoBean(types = {HiddenCases.class, MentorsOfTowns.class})
@interface PrivacySlice {}
