package org.culturalpearls.security.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAddressTest {

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7",
    "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
    "2001:db8:1:2:ffff:4:5:6, 2001:db8:1:2",
    "2001:db8::1, 2001:db8:0:0",
    "::1, 0:0:0:0",
  })
  void takesOneCallerForOne(String address, String key) {
    assertThat(NetworkAddress.keyOf(address)).isEqualTo(key);
  }
}
