package org.culturalpearls.portal.form;

import org.culturalpearls.shared.Problem;
import org.springframework.validation.ObjectError;

/** A concurrent change: an error of the whole form, answered with 409. */
class ConflictError extends ObjectError {

  ConflictError(String form, Problem conflict) {
    super(form, new String[] {conflict.key()}, conflict.arguments().toArray(), null);
  }
}
