package org.culturalpearls.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OutcomesTest {

  private final StaticMessageSource messages = new StaticMessageSource();
  private final Outcomes outcomes = new Outcomes(messages);

  @AfterEach
  void noRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"55P03", "40P01"})
  void saysThatSomebodyElseHeldWhatWasToBeChanged(String state) {
    RuntimeException held =
        new ProcessEngineException(new IllegalStateException(new SQLException("secret", state)));
    assertThat(outcomes.told(held)).isInstanceOf(ChangedMeanwhile.class);

    messages.setUseCodeAsDefaultMessage(true);
    RequestContextHolder.setRequestAttributes(
        new ServletRequestAttributes(
            new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/task/1/claim")));
    assertThat(outcomes.told(held))
        .isInstanceOfSatisfying(
            RestException.class,
            told -> {
              assertThat(told.getStatus().getStatusCode()).isEqualTo(409);
              assertThat(told.getMessage()).isEqualTo("error.workflow.changed-meanwhile");
            });
  }
}
