package org.culturalpearls.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;

/**
 * Goes to every page of the portal to which links lead, once for each kind, and looks at each on a
 * wide and on a narrow screen for what keeps people out.
 */
public class PageWalk {

  private static final int[] WIDTHS = {1280, 360};
  private static final int HEIGHT = 900;

  private static final String LINKS =
      """
      all => all.filter(a => a.origin === location.origin)
        .map(a => ({ address: a.pathname, text: a.textContent.trim() }))""";

  private static final String SCROLLS_SIDEWAYS =
      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private final Page page;

  private record Link(String address, String text) {}

  private final Deque<Link> ahead = new ArrayDeque<>();
  private final Set<String> seen = new TreeSet<>();
  private final List<String> flaws = new ArrayList<>();

  public PageWalk(Page page) {
    this.page = page;
  }

  void from(Collection<String> addresses) {
    addresses.forEach(address -> ahead.add(new Link(address, "")));
    while (!ahead.isEmpty()) {
      visit(ahead.remove());
    }
  }

  /** Looks at those of these addresses that answer with a page, and follows no link. */
  public void only(Collection<String> addresses) {
    addresses.stream().filter(this::answersWithPage).forEach(this::open);
  }

  private boolean answersWithPage(String address) {
    return page.request().get(address).headers().get("content-type").startsWith("text/html");
  }

  /** Addresses with a star in the place of numbers and case keys. */
  Set<String> seen() {
    return seen;
  }

  /** What is wrong, with page, width and the element. */
  public List<String> flaws() {
    return flaws;
  }

  private void visit(Link link) {
    String address = link.address();
    if (!isPage(address) || !seen.add(kind(link))) {
      return;
    }
    open(address);
    for (Object found : (List<?>) page.locator("a[href]").evaluateAll(LINKS)) {
      Map<?, ?> next = (Map<?, ?>) found;
      ahead.add(new Link((String) next.get("address"), (String) next.get("text")));
    }
  }

  private void open(String address) {
    var answer = page.navigate(address);
    if (answer.status() >= 500) {
      flaws.add(address + ": status " + answer.status());
    }
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      look(address + " at " + width);
    }
  }

  private void look(String where) {
    if ((Boolean) page.evaluate(SCROLLS_SIDEWAYS)) {
      flaws.add(where + ": scrolls sideways");
    }
    Axe.barriers(page).forEach(barrier -> flaws.add(where + ": " + barrier));
  }

  /** A mail as a page stands in a sandbox that runs no script, and so none that looks for flaws. */
  private static boolean isPage(String address) {
    String path = address.replaceFirst("[?#].*", "");
    return !path.startsWith("/camunda")
        && !path.startsWith("/import/examples/")
        && !path.endsWith(".pdf")
        && !path.endsWith(".json")
        && !path.endsWith("/html");
  }

  /** Tasks of the same name have the same form, and the texts of mails the same page. */
  private static String kind(Link link) {
    return link.address()
        .replaceFirst("/cases/[^/]+", "/cases/*")
        .replaceFirst("/mails/texts/[^/]+", "/mails/texts/*")
        .replaceFirst("/tasks/[^/]+", "/tasks/" + Matcher.quoteReplacement(link.text()))
        .replaceAll("/\\d+", "/*");
  }
}
