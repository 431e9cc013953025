package org.culturalpearls.portal.form;

import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * Shows in the form what a facade refused, beside its field, and keeps what was typed:
 *
 * <pre>{@code
 * if (errors.hasErrors() || !FormErrors.accepts(errors, () -> facade.change(...))) {
 *   return "the/form";
 * }
 * return "redirect:...";
 * }</pre>
 *
 * The form object is called {@code form} in the model. What is not the form's matter (not found,
 * not allowed) goes on to a page of its own.
 */
public final class FormErrors {

  private FormErrors() {}

  /** Runs the action; returns false if it was refused for a reason that the form now shows. */
  public static boolean accepts(BindingResult errors, Runnable act) {
    try {
      act.run();
      return true;
    } catch (RuleBroken broken) {
      broken.each().forEach(each -> show(each, errors));
    } catch (ChangedMeanwhile | AlreadyDone conflict) {
      errors.addError(new ConflictError(errors.getObjectName(), conflict));
    }
    return false;
  }

  /** Shows a problem beside its field, if the form has it, else above the form. */
  public static void show(Problem problem, Errors errors) {
    Object[] arguments = problem.arguments().toArray();
    if (problem.field().isPresent()) {
      try {
        errors.rejectValue(problem.field().get(), problem.key(), arguments, null);
        return;
      } catch (InvalidPropertyException notOfThisForm) {
        // The rule concerns a field that this form does not have: shown above the form.
      }
    }
    errors.reject(problem.key(), arguments, null);
  }
}
