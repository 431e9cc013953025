package org.culturalpearls.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class DigestedBcryptTest {

  private final PasswordEncoder encoder =
      new PasswordConfiguration().passwordEncoder(new PasswordSettings(5));

  @Test
  void tellsLongPasswordsApartByTheirLastLetter() {
    String start = "ä".repeat(127);
    String hash = encoder.encode(start + "a");
    assertThat(encoder.matches(start + "a", hash)).isTrue();
    assertThat(encoder.matches(start + "b", hash)).isFalse();
  }

  @Test
  void takesALetterInBothOfItsForms() {
    assertThat(encoder.matches("ru\u0304jiena am abend", encoder.encode("r\u016bjiena am abend")))
        .isTrue();
  }

  @Test
  void namesItsEncodingAndStillReadsAnOlderOne() {
    assertThat(encoder.encode("boats in the harbour")).startsWith("{sha256-bcrypt}$2a$05$");
    String older = "{bcrypt}" + new BCryptPasswordEncoder().encode("boats in the harbour");
    assertThat(encoder.matches("boats in the harbour", older)).isTrue();
    assertThat(encoder.upgradeEncoding(older)).isTrue();
  }

  @Test
  void hasTheStrengthTwelveUnlessSetOtherwise() {
    PasswordSettings settings =
        new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("pearls.passwords", PasswordSettings.class);
    assertThat(new PasswordConfiguration().passwordEncoder(settings).encode("boats in the harbour"))
        .startsWith("{sha256-bcrypt}$2a$12$");
  }

  @Test
  void asksForANewHashOfOneThatIsWeaker() {
    PasswordEncoder weaker = new PasswordConfiguration().passwordEncoder(new PasswordSettings(4));
    assertThat(encoder.upgradeEncoding(weaker.encode("boats in the harbour"))).isTrue();
    assertThat(encoder.upgradeEncoding(encoder.encode("boats in the harbour"))).isFalse();
  }
}
