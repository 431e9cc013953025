package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The tests of this class, by themselves and in whatever order classes run, pass every element of
 * the model of a process; the class fails with the ids of those that none of them passed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CoversModel.Check.class)
public @interface CoversModel {

  /** The id of the process. */
  String value();

  /** Counts from the first test of the class, and looks after its last. */
  final class Check implements BeforeAllCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
      ModelCoverage.begin();
    }

    @Override
    public void afterAll(ExtensionContext context) {
      ModelCoverage.assertCovered(
          context.getRequiredTestClass().getAnnotation(CoversModel.class).value());
    }
  }
}
