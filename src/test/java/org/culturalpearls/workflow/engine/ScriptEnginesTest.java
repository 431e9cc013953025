package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;

class ScriptEnginesTest {

  /**
   * The engine's own jars bring FEEL and its expression language, and nothing that runs programs;
   * the models hold no scripts at all.
   */
  @Test
  void findsNoScriptEngineButTheEnginesOwn() {
    assertThat(new ScriptEngineManager().getEngineFactories())
        .extracting(ScriptEngineFactory::getEngineName)
        .containsExactlyInAnyOrder("feel-scala", "feel-scala-unary-tests", "juel");
  }
}
