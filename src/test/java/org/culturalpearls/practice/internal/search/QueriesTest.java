package org.culturalpearls.practice.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.ModulesSlice;
import org.culturalpearls.practice.search.PracticeIndex;
import org.culturalpearls.practice.search.PracticeSearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** People find what they look for, in ten languages, and not what only looks like it. */
@ModulesSlice
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesTest {

  private static final int FIRST = 5;

  @Autowired private PracticeIndex index;
  @Autowired private PracticeSearch search;

  @BeforeAll
  void fill() {
    index.put(DemoEntries.all());
  }

  @ParameterizedTest
  @MethodSource("org.culturalpearls.practice.internal.search.Lookup#all")
  void isFoundAmongTheFirst(Lookup lookup) {
    assertThat(lookup.flaw(Lookup.keys(lookup.in(search)), FIRST)).isEmpty();
  }
}
