package org.culturalpearls.people.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * BCrypt over a SHA-256 of the password: BCrypt alone reads 72 bytes, which a sentence with Baltic
 * letters soon exceeds. Characters are normalised first, because keyboards differ in how they
 * encode a letter with a diacritic.
 */
class DigestedBcrypt extends AbstractValidatingPasswordEncoder {

  private final PasswordEncoder bcrypt;

  DigestedBcrypt(int strength) {
    this.bcrypt = new BCryptPasswordEncoder(strength);
  }

  @Override
  protected String encodeNonNullPassword(String password) {
    return bcrypt.encode(digest(password));
  }

  @Override
  protected boolean matchesNonNull(String password, String encoded) {
    return bcrypt.matches(digest(password), encoded);
  }

  @Override
  protected boolean upgradeEncodingNonNull(String encoded) {
    return bcrypt.upgradeEncoding(encoded);
  }

  private static String digest(CharSequence password) {
    try {
      byte[] bytes =
          Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
