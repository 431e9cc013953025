package org.culturalpearls.security.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealedKeysTest {

  private static final byte[] PLAIN = "the key of an app".getBytes(StandardCharsets.UTF_8);

  private final SealedKeys keys = keys((byte) 1);

  @Test
  void openForTheirPurposeOnly() {
    byte[] sealed = keys.seal(PLAIN, "of 7");

    assertThat(keys.open(sealed, "of 7")).contains(PLAIN);
    assertThat(keys.open(sealed, "of 8")).isEmpty();
  }

  @Test
  void openByTheKeyOfTheInstallationOnlyAndUnchanged() {
    byte[] sealed = keys.seal(PLAIN, "of 7");
    assertThat(keys((byte) 2).open(sealed, "of 7")).isEmpty();

    sealed[sealed.length - 1] ^= 1;
    assertThat(keys.open(sealed, "of 7")).isEmpty();
    assertThat(keys.open(new byte[0], "of 7")).isEmpty();
    assertThat(keys.open(new byte[13], "of 7")).isEmpty();
  }

  @Test
  void lookDifferentEachTimeAndShowNothing() {
    byte[] sealed = keys.seal(PLAIN, "of 7");

    assertThat(sealed).isNotEqualTo(keys.seal(PLAIN, "of 7"));
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("app");
  }

  private static SealedKeys keys(byte first) {
    byte[] key = new byte[32];
    key[0] = first;
    return new SealedKeys(new SecondFactorSettings(Base64.getEncoder().encodeToString(key), true));
  }
}
