package org.culturalpearls.workflow.engine.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class EngineExceptionTranslatorTest {

  private final StaticMessageSource messages = new StaticMessageSource();
  private final EngineExceptionTranslator outcomes = new EngineExceptionTranslator(messages);

  @AfterEach
  void noRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  /** Tasklist has one box for all that is wrong. */
  @Test
  void namesEveryFieldThatIsWrongInOneMessage() {
    messages.addMessage("a", Locale.ENGLISH, "Choose an answer.");
    messages.addMessage("b", Locale.ENGLISH, "Fill this in.");
    fromTasklist();
    assertThat(
            outcomes.told(
                RuleBroken.all(List.of(RuleBroken.in("next", "a"), RuleBroken.in("done", "b")))))
        .isInstanceOf(FormFieldValidationException.class)
        .hasMessage("Choose an answer. (next) Fill this in. (done)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "40P01"})
  void saysThatSomebodyElseHeldWhatWasToBeChanged(String state) {
    RuntimeException held =
        new ProcessEngineException(new IllegalStateException(new SQLException("secret", state)));
    assertThat(outcomes.told(held)).isInstanceOf(ChangedMeanwhile.class);

    messages.setUseCodeAsDefaultMessage(true);
    fromTasklist();
    assertThat(outcomes.told(held))
        .isInstanceOfSatisfying(
            RestException.class,
            told -> {
              assertThat(told.getStatus().getStatusCode()).isEqualTo(409);
              assertThat(told.getMessage()).isEqualTo("error.workflow.changed-meanwhile");
            });
  }

  private static void fromTasklist() {
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(
            new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task/1/claim")));
  }
}
