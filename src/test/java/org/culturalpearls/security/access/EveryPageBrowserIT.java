package org.culturalpearls.security.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.browser.BrowserTest;
import org.culturalpearls.browser.Browsers;
import org.culturalpearls.browser.PageWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every page that the table of addresses lets somebody see, every page to which links lead on from
 * there, and each kind of refusal, on a wide and on a narrow screen.
 */
@BrowserTest
class EveryPageBrowserIT {

  private static final String HOME = "/";

  /** Answers only to whoever says which two versions to compare. */
  private static final String ASKED_WITH_MORE = "/compare";

  @Autowired private WalkedCase walked;
  @Autowired private WalkedDecisions decisions;
  @Autowired private WalkedReport report;
  @Autowired private Browsers browsers;
  @Autowired private TestClock clock;

  private final Set<Object> drawn = new HashSet<>();
  private final List<String> wrong = new ArrayList<>();
  private final Map<String, Set<String>> reached = new HashMap<>();

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void everyPageAndEveryRefusalIsAccessible() throws IOException {
    walked.visitors();
    String departing = WalkedDecisions.board(decisions.departing());
    Jury deputed = decisions.withDeputy();
    String handedOn = WalkedDecisions.board(deputed);
    Pair due = report.due();

    walk("nobody", "/invitation/no-such-token");
    walk("own mentee");
    walk("own mentor");
    walk("coordinator", departing, departing + "?titles=4", handedOn, "/no-such-page");
    walk("selector");
    walk("juror");
    walk("editor");
    walk("administrator");
    walk(new Visitor("chair", deputed.chair()), List.of(HOME, handedOn));
    walk(new Visitor("deputy", deputed.deputy()), List.of(HOME, handedOn));
    walk(new Visitor("mentee who reports", due.mentee()), List.of(HOME));
    walk(new Visitor("mentor who met them", due.lead()), List.of(HOME));

    everybodyIsLedToTheirPages();
    assertThat(wrong).isEmpty();
  }

  /** So that no walk ends early: it would find nothing wrong. */
  private void everybodyIsLedToTheirPages() throws IOException {
    for (LedTo expected : LedTo.all()) {
      Set<String> kinds = reached.get(expected.visitor());
      if (kinds.size() < expected.least()) {
        wrong.add("%s is led to %d kinds of pages".formatted(expected.visitor(), kinds.size()));
      }
      expected.own().stream()
          .filter(kind -> !kinds.contains(kind))
          .forEach(kind -> wrong.add(expected.visitor() + " is not led to " + kind));
    }
  }

  /** One of those in the table, who goes to each page that it lets them see and to a refusal. */
  private void walk(String name, String... more) throws IOException {
    List<Visitor> visitors = walked.visitors();
    int column = visitors.stream().map(Visitor::name).toList().indexOf(name);
    List<Address> own = of(column);
    Stream<String> addresses = own.stream().map(Address::pattern).map(walked::fill);
    PageWalk walk = walk(visitors.get(column), Stream.concat(addresses, Stream.of(more)).toList());
    for (Address address : own) {
      int status = walk.answers().get(walked.fill(address.pattern()));
      if (!address.answers(column, status)) {
        wrong.add(name + ": " + address.pattern() + " answers " + status);
      }
    }
  }

  private PageWalk walk(Visitor visitor, List<String> addresses) {
    Page page = visitor.person() == null ? browsers.page() : browsers.loggedIn(visitor.person());
    PageWalk walk = new PageWalk(page, drawn);
    walk.from(addresses);
    walk.flaws().forEach(flaw -> wrong.add(visitor.name() + ": " + flaw));
    reached.put(visitor.name(), walk.reached());
    page.context().close();
    return walk;
  }

  private static List<Address> of(int column) throws IOException {
    List<Address> pages =
        Address.all().stream()
            .filter(Address::isRead)
            .filter(page -> !page.pattern().endsWith(ASKED_WITH_MORE))
            .toList();
    Stream<Address> seen = pages.stream().filter(page -> page.lets(column));
    Stream<Address> refused =
        Stream.of("403", "404")
            .flatMap(
                status ->
                    pages.stream()
                        .filter(page -> page.statuses().get(column).equals(status))
                        .limit(1));
    return Stream.concat(seen, refused).toList();
  }
}
