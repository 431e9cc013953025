package org.culturalpearls.security.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A line of {@code addresses.csv}.
 *
 * @param statuses what each visitor gets, in the order of {@link WalkedCase#visitors}
 */
record Address(String method, String pattern, List<String> statuses) {

  static List<Address> all() throws IOException {
    return new ClassPathResource("addresses.csv")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split(";"))
        .map(cells -> new Address(cells[0], cells[1], List.of(cells).subList(2, cells.length)))
        .toList();
  }

  /** A mail's own document runs no scripts, so nothing can look at it from inside. */
  boolean isRead() {
    return method.equals("GET") && !pattern.endsWith("/html");
  }

  boolean lets(int visitor) {
    return List.of("200", "ok").contains(statuses.get(visitor));
  }
}
