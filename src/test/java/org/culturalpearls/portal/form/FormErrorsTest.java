package org.culturalpearls.portal.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

class FormErrorsTest {

  record TownForm(String name) {}

  private final BindingResult errors =
      new BeanPropertyBindingResult(new TownForm("Saarelinn"), "form");

  @Test
  void saysThatAnActWasDone() {
    assertThat(FormErrors.accepts(errors, () -> {})).isTrue();
    assertThat(errors.hasErrors()).isFalse();
  }

  @Test
  void putsABrokenRuleBesideItsField() {
    assertThat(
            FormErrors.accepts(
                errors,
                () -> {
                  throw RuleBroken.in("name", "error.shared.missing", "name");
                }))
        .isFalse();
    assertThat(errors.getFieldError("name").getCodes()).contains("error.shared.missing");
    assertThat(errors.getFieldError("name").getRejectedValue()).isEqualTo("Saarelinn");
  }

  @Test
  void putsARuleAboutAFieldThatTheFormLacksAboveIt() {
    FormErrors.show(RuleBroken.in("region", "error.shared.missing", "region"), errors);
    assertThat(errors.getGlobalErrors()).hasSize(1);
  }

  @Test
  void keepsAConflictInTheForm() {
    FormErrors.accepts(
        errors,
        () -> {
          throw new ChangedMeanwhile("error.people.person-changed");
        });
    assertThat(errors.getGlobalErrors()).singleElement().isInstanceOf(ConflictError.class);
  }

  @Test
  void leavesWhatIsNotTheFormsMatterToThePages() {
    assertThatThrownBy(
            () ->
                FormErrors.accepts(
                    errors,
                    () -> {
                      throw new NotAllowed("error.people.role-needed");
                    }))
        .isInstanceOf(NotAllowed.class);
  }
}
