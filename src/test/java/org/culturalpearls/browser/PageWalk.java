package org.culturalpearls.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/**
 * Reads every page of the portal that somebody is led to, and draws each that is made in another
 * way than those before, on a wide and on a narrow screen, to look for what keeps people out.
 */
public class PageWalk {

  private static final int[] WIDTHS = {1280, 360};
  private static final int HEIGHT = 900;

  private static final String READ =
      """
      ([text, at]) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        const here = new URL(at);
        return {
          made: (%s)(page, () => ''),
          links: [...page.querySelectorAll('a[href]:not([href^="#"])')]
            .map(a => ({ to: new URL(a.getAttribute('href'), here), text: a.textContent.trim() }))
            .filter(link => link.to.origin === here.origin)
            .map(link => ({ address: link.to.pathname, text: link.text }))
        };
      }"""
          .formatted(Axe.HOW_IT_IS_MADE);

  private static final String SCROLLS_SIDEWAYS =
      "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

  private final Page page;
  private final Set<Object> drawn;

  private record Link(String address, String text) {}

  private final Deque<Link> ahead = new ArrayDeque<>();
  private final Map<String, String> kinds = new TreeMap<>();
  private final Map<String, Integer> answers = new TreeMap<>();
  private final List<String> flaws = new ArrayList<>();

  /**
   * @param drawn how pages without a flaw are made, also those that others saw; grows
   */
  public PageWalk(Page page, Set<Object> drawn) {
    this.page = page;
    this.drawn = drawn;
  }

  /** Reads each of these and one of each kind of page to which links lead from there. */
  public void from(Collection<String> addresses) {
    addresses.stream().filter(address -> !answers.containsKey(address)).forEach(this::read);
    while (!ahead.isEmpty()) {
      Link link = ahead.remove();
      if (isRead(link.address())
          && kinds.putIfAbsent(kind(link), link.address()) == null
          && !answers.containsKey(link.address())) {
        read(link.address());
      }
    }
  }

  /** With what the server answered at each address. */
  public Map<String, Integer> answers() {
    return answers;
  }

  /** Kinds of pages to which links led, with a star in the place of numbers and case keys. */
  public Set<String> reached() {
    return kinds.keySet().stream()
        .filter(kind -> answers.get(kinds.get(kind)) == 200)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is wrong, with page, width and the element. */
  public List<String> flaws() {
    return flaws;
  }

  private void read(String address) {
    APIResponse answer =
        page.request()
            .get(
                address,
                RequestOptions.create()
                    .setHeader("Accept", "text/html")
                    .setMaxRedirects(0)
                    .setMaxRetries(2));
    answers.put(address, answer.status());
    if (answer.status() >= 500) {
      flaws.add(address + ": status " + answer.status());
    }
    String goesOn = answer.headers().get("location");
    if (goesOn != null) {
      ahead.add(new Link(goesOn.replaceFirst("^https?://[^/]+", ""), ""));
    } else if (answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
      look(address, answer);
    }
    answer.dispose();
  }

  private void look(String address, APIResponse answer) {
    Map<?, ?> read = (Map<?, ?>) page.evaluate(READ, List.of(answer.text(), answer.url()));
    for (Object found : (List<?>) read.get("links")) {
      Map<?, ?> next = (Map<?, ?>) found;
      ahead.add(new Link((String) next.get("address"), (String) next.get("text")));
    }
    Collection<?> made = (Collection<?>) read.get("made");
    if (!drawn.containsAll(made) && draw(address)) {
      drawn.addAll(made);
    }
  }

  private boolean draw(String address) {
    int before = flaws.size();
    page.navigate(address);
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      String where = address + " at " + width;
      if ((Boolean) page.evaluate(SCROLLS_SIDEWAYS)) {
        flaws.add(where + ": scrolls sideways");
      }
      Axe.barriers(page).forEach(barrier -> flaws.add(where + ": " + barrier));
    }
    return flaws.size() == before;
  }

  /** A mail as a page stands in a sandbox that runs no script, and so none that looks for flaws. */
  private static boolean isRead(String address) {
    return !address.startsWith("/camunda") && !address.endsWith("/html");
  }

  /** Tasks of the same name have the same form, and the texts of mails the same page. */
  private static String kind(Link link) {
    return link.address()
        .replaceFirst("/cases/[^/]+", "/cases/*")
        .replaceFirst("/mails/texts/[^/]+", "/mails/texts/*")
        .replaceFirst(
            "/tasks/[^/]+",
            "/tasks/" + Matcher.quoteReplacement(link.text().replaceFirst(": .*", "")))
        .replaceAll("/\\d+", "/*");
  }
}
