package org.culturalpearls.portal.login;

import java.util.Objects;
import org.springframework.validation.Errors;

/** The rule of every form in which a password is chosen: typed twice, the same both times. */
public final class NewPassword {

  private NewPassword() {}

  /** Puts an error beside the field {@code again} when the two differ. */
  public static void requireSame(String password, String again, Errors errors) {
    if (!Objects.equals(password, again)) {
      errors.rejectValue("again", "error.portal.passwords-differ");
    }
  }
}
