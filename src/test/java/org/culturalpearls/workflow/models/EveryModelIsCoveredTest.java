package org.culturalpearls.workflow.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.CoversModel;
import org.culturalpearls.TestClasses;
import org.junit.jupiter.api.Test;

/** Each model has one class of tests that has to pass all its elements. */
class EveryModelIsCoveredTest {

  @Test
  void byOneClassEach() {
    List<String> covered =
        TestClasses.all().values().stream()
            .map(type -> type.getAnnotation(CoversModel.class))
            .filter(one -> one != null)
            .map(CoversModel::value)
            .toList();

    assertThat(covered)
        .containsExactlyInAnyOrderElementsOf(
            ModelFiles.models().stream().map(ModelFiles::nameOf).toList());
  }
}
