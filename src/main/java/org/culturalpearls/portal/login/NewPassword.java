package org.culturalpearls.portal.login;

import java.util.Objects;
import org.springframework.validation.Errors;

/** Checks that a new password was typed twice alike. */
public final class NewPassword {

  private NewPassword() {}

  /** Adds an error to the field {@code again} if the two differ. */
  public static void requireSame(String password, String again, Errors errors) {
    if (!Objects.equals(password, again)) {
      errors.rejectValue("again", "error.portal.passwords-differ");
    }
  }
}
