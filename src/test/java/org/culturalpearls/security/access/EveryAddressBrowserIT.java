package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.TestClock;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.browser.PageWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page in the table of addresses, by its address and not by a link: as the first of its
 * visitors who may see it, and as the first whom it refuses, on a wide and on a narrow screen.
 */
@BrowserTest
class EveryAddressBrowserIT {

  @Autowired private WalkedCase walked;
  @Autowired private Browsers browsers;
  @Autowired private TestClock clock;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void everyPageAndEveryRefusalIsAccessible() throws IOException {
    List<Visitor> visitors = walked.visitors();
    List<String> flaws = new ArrayList<>();
    for (int visitor = 0; visitor < visitors.size(); visitor++) {
      List<String> addresses = ofFirst(visitor);
      if (!addresses.isEmpty()) {
        Page page = pageOf(visitors.get(visitor));
        PageWalk walk = new PageWalk(page);
        walk.only(addresses);
        String name = visitors.get(visitor).name();
        walk.flaws().forEach(flaw -> flaws.add(name + ": " + flaw));
        page.context().close();
      }
    }
    assertThat(flaws).isEmpty();
  }

  /** Pages that open to this visitor before all others, and one of each kind of refusal. */
  private List<String> ofFirst(int visitor) throws IOException {
    List<Address> pages = Address.all().stream().filter(Address::isRead).toList();
    Stream<Address> seen = pages.stream().filter(page -> first(page) == visitor);
    Stream<Address> refused =
        Stream.of("403", "404")
            .flatMap(
                status ->
                    pages.stream()
                        .filter(page -> page.statuses().get(visitor).equals(status))
                        .limit(1));
    return Stream.concat(seen, refused)
        .map(address -> walked.fill(address.pattern()))
        .distinct()
        .toList();
  }

  private static int first(Address page) {
    for (int visitor = 0; visitor < page.statuses().size(); visitor++) {
      if (page.lets(visitor)) {
        return visitor;
      }
    }
    return -1;
  }

  private Page pageOf(Visitor visitor) {
    return visitor.person() == null ? browsers.page() : browsers.loggedIn(visitor.person());
  }
}
