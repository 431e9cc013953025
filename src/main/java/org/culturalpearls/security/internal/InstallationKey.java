package org.culturalpearls.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hashes with a key that only this installation has; all its nodes have the same. */
@Component
class InstallationKey {

  private static final String ALGORITHM = "HmacSHA256";

  private final Supplier<String> secret;
  private volatile SecretKeySpec key;

  @Autowired
  InstallationKey(JdbcClient jdbc) {
    this(() -> jdbc.sql("select secret from installation_key").query(String.class).single());
  }

  InstallationKey(Supplier<String> secret) {
    this.secret = secret;
  }

  /**
   * Returns the hash in hexadecimal digits.
   *
   * @param purpose so that a hash for one purpose is none for another
   */
  String hash(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key());
      return HexFormat.of()
          .formatHex(mac.doFinal((purpose + ":" + text).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private SecretKeySpec key() {
    if (key == null) {
      key = new SecretKeySpec(secret.get().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }
    return key;
  }
}
