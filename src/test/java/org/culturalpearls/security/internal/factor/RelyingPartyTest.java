package org.culturalpearls.security.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Where passkeys are offered, and which pages they are for. */
class RelyingPartyTest {

  @ParameterizedTest
  @CsvSource({
    "https://pearls.programme.example/, true",
    "https://pearls.programme.example:8443, true",
    "http://localhost:8080, true",
    "http://pearls.programme.example, false",
    "http://127.0.0.1:8080, false"
  })
  void offersPasskeysOverHttpsAndOnThisMachine(String address, boolean possible) {
    assertThat(party(address).isPossible()).isEqualTo(possible);
  }

  @Test
  void takesWhatWasSignedForItsOwnPagesOnly() {
    RelyingParty party = party("https://pearls.programme.example/");

    assertThat(party.id()).isEqualTo("pearls.programme.example");
    assertThat(party.origins(8080)).containsExactly("https://pearls.programme.example");
    assertThat(party("https://pearls.programme.example:8443").origins(8080))
        .containsExactly("https://pearls.programme.example:8443");
  }

  @Test
  void takesWhatWasSignedForTasklistWhereThatHasAHostOfItsOwn() {
    MockEnvironment environment =
        new MockEnvironment()
            .withProperty("pearls.mail.base-address", "https://pearls.example.org")
            .withProperty("pearls.engine.address", "https://tasklist.pearls.example.org/");

    assertThat(RelyingParty.of(environment).origins(8080))
        .containsExactly("https://pearls.example.org", "https://tasklist.pearls.example.org");
  }

  @Test
  void takesThePortOfThisMachineAsItIs() {
    assertThat(party("http://localhost:8080").origins(9090))
        .containsExactly("http://localhost:8080", "http://localhost:9090");
  }

  private static RelyingParty party(String address) {
    MockEnvironment environment = new MockEnvironment();
    environment.setProperty("pearls.mail.base-address", address);
    return RelyingParty.of(environment);
  }
}
