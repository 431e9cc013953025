package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTokenTest {

  @Test
  void has256RandomBits() {
    assertThat(Base64.getUrlDecoder().decode(SecretToken.fresh())).hasSize(32);
    assertThat(Stream.generate(SecretToken::fresh).limit(100).distinct()).hasSize(100);
  }

  @Test
  void isKeptAsAHashThatIsFoundAlsoWithBlanksAroundIt() {
    String token = SecretToken.fresh();
    assertThat(SecretToken.hash(" " + token + "\n"))
        .isEqualTo(SecretToken.hash(token))
        .hasSize(64)
        .doesNotContain(token);
  }
}
