package org.culturalpearls.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ThisMachineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LocalHost", "mail.localhost", "127.0.0.1", "127.0.1.1", "::1"})
  void isNamedByItsLoopback(String host) {
    assertThat(ThisMachine.isNamedBy(host)).isTrue();
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {"localhost.example.org", "mail.example.org", "127.0.0.1.example.org", "128.0.0.1"})
  void isNotNamedByOthers(String host) {
    assertThat(ThisMachine.isNamedBy(host)).isFalse();
  }
}
