package org.culturalpearls.security.internal.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodesTest {

  private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** The last six of the eight digits in appendix B of RFC 6238. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void areThoseOfTheStandard(long second, String code) {
    Instant moment = Instant.ofEpochSecond(second);

    assertThat(TimedCodes.at(KEY, moment)).isEqualTo(code);
    assertThat(TimedCodes.stepOf(KEY, code, moment)).hasValue(second / 30);
  }

  @Test
  void holdOneStepBeforeAndAfterAndNoLonger() {
    Instant moment = Instant.ofEpochSecond(1111111109);
    String code = TimedCodes.at(KEY, moment);

    assertThat(TimedCodes.stepOf(KEY, code, moment.plusSeconds(30))).isPresent();
    assertThat(TimedCodes.stepOf(KEY, code, moment.minusSeconds(30))).isPresent();
    assertThat(TimedCodes.stepOf(KEY, code, moment.plusSeconds(60))).isEmpty();
    assertThat(TimedCodes.stepOf(KEY, code, moment.minusSeconds(60))).isEmpty();
    assertThat(TimedCodes.stepOf(KEY, "", moment)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void haveKeysInBase32AsItsStandardSays(String plain, String text) {
    assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
  }
}
