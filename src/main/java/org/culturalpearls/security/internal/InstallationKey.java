package org.culturalpearls.security.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hashes with a key that only this installation has; all its nodes have the same. */
@Component
class InstallationKey {

  private static final String ALGORITHM = "HmacSHA256";

  private final JdbcClient jdbc;
  private volatile SecretKeySpec key;

  InstallationKey(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
      String secret = jdbc.sql("select secret from installation_key").query(String.class).single();
      key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }
    return key;
  }
}
