package org.culturalpearls.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A form that lets strangers in is read as theirs are; its answer would be lost otherwise. */
class PublicFormsTest {

  /** Where a login that is refused is led on to within the server. */
  private static final String LED_ON =
      "/login/(refused|wait|busy|link/closed|(code|passkey)/refused)";

  private static final Path ADDRESSES = Path.of("src/test/resources/addresses.csv");

  @Test
  void readsEveryFormThatIsOpenToAll() throws IOException {
    List<String> open =
        Files.readAllLines(ADDRESSES).stream()
            .filter(line -> line.startsWith("POST;"))
            .map(line -> line.split(";"))
            .filter(cells -> cells[2].equals("ok"))
            .map(cells -> cells[1].replaceAll("\\{[^}]*}", "x"))
            .filter(address -> !address.matches(LED_ON))
            .toList();

    assertThat(open)
        .hasSizeGreaterThan(5)
        .allMatch(address -> PublicPaths.FORMS.matches(posted(address)));
  }

  private static MockHttpServletRequest posted(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", address);
    request.setServletPath(address);
    return request;
  }
}
