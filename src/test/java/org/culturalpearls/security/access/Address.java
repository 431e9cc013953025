package org.culturalpearls.security.access;

import java.io.IOException;
import java.util.List;
import org.culturalpearls.TestTable;

/**
 * A line of {@code addresses.csv}.
 *
 * @param statuses what each visitor gets, in the order of {@link WalkedCase#visitors}
 * @param why nobody is let in; empty where somebody is
 */
record Address(String method, String pattern, List<String> statuses, String why) {

  private static final int VISITORS = 10;
  private static final List<String> KEPT_OUT = List.of("401", "403", "404");

  static List<Address> all() throws IOException {
    return TestTable.rows("addresses.csv").map(Address::of).toList();
  }

  private static Address of(String[] cells) {
    return new Address(
        cells[0],
        cells[1],
        List.of(cells).subList(2, 2 + VISITORS),
        cells.length > 2 + VISITORS ? cells[2 + VISITORS].strip() : "");
  }

  /** Whoever is sent to the login, the first of all, is kept out, too. */
  boolean letsSomebodyIn() {
    return lets(0) || statuses.stream().skip(1).anyMatch(status -> !KEPT_OUT.contains(status));
  }

  /** A mail's own document runs no scripts, so nothing can look at it from inside. */
  boolean isRead() {
    return method.equals("GET") && !pattern.endsWith("/html");
  }

  boolean lets(int visitor) {
    return List.of("200", "ok").contains(statuses.get(visitor));
  }

  /** Whether this is what the table says that this visitor gets. */
  boolean answers(int visitor, int status) {
    String expected = statuses.get(visitor);
    return "ok".equals(expected)
        ? status < 500 && !KEPT_OUT.contains(Integer.toString(status))
        : expected.equals(Integer.toString(status));
  }
}
