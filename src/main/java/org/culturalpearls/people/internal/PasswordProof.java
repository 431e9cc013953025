package org.culturalpearls.people.internal;

import org.culturalpearls.shared.RuleBroken;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Verifies by the password that a person acts in their own session. */
@Component
class PasswordProof {

  private final PasswordStore passwords;
  private final PasswordEncoder encoder;

  PasswordProof(PasswordStore passwords, PasswordEncoder encoder) {
    this.passwords = passwords;
    this.encoder = encoder;
  }

  /**
   * Throws RuleBroken naming the field {@code current} unless it is the password of the address.
   */
  void require(String email, String typed) {
    boolean right =
        passwords
            .byEmail(email)
            .filter(known -> encoder.matches(typed == null ? "" : typed, known.passwordHash()))
            .isPresent();
    if (!right) {
      throw RuleBroken.in("current", "error.people.password-wrong");
    }
  }
}
