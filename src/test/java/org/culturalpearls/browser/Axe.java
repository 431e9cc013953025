package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Looks for barriers on a page, in a wide window and in a narrow one. */
public final class Axe {

  /** Whether to keep pictures of all pages; of one with a flaw there always is one. */
  private static final boolean PICTURES = Boolean.getBoolean("pictures");

  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final int HIGH = 900;

  /**
   * What lies in {@code main} of a document and what lies around it, each as its elements with
   * their attributes; of texts only whether there is one, of numbers only that there is one, and of
   * what is repeated only that it is.
   */
  static final String HOW_IT_IS_MADE =
      """
      (page, looks) => {
        const attribute = a => a.name + '='
          + (['href', 'value', 'action', 'content', 'datetime', 'title', 'src'].includes(a.name)
            ? (a.value ? '*' : '') : a.value.replace(/[0-9]+/g, '*'));
        const main = page.querySelector('main');
        const made = (element, without) => {
          const inside = [...element.children].filter(e => e !== without).map(e => made(e, without));
          return [element.localName, ...[...element.attributes].map(attribute), looks(element),
            [...element.childNodes].some(n => n.nodeType === 3 && n.data.trim()) ? 'text' : '',
            '(', ...inside.filter((e, i) => e !== inside[i - 1] || e !== inside[i - 2]), ')'].join(' ');
        };
        return [made(page.documentElement, main), main ? made(main, null) : 'no main'];
      }\
      """;

  /**
   * Of a page as it is drawn also what a barrier may lie in and depends on the width of the window:
   * what is there to see or to read out, in which colours, how big, and whether it is scrolled.
   */
  private static final String HOW_IT_IS_DRAWN =
      """
      () => (%s)(document, element => {
        const style = getComputedStyle(element);
        const size = parseFloat(style.fontSize);
        return [style.display, style.visibility, style.position, style.clipPath, style.opacity,
          style.color, style.backgroundColor, style.backgroundImage,
          size >= 24 || size >= 18.5 && style.fontWeight >= 700 ? 'large' : 'small',
          style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth,
          style.overflowY !== 'visible' && element.scrollHeight > element.clientHeight];
      })\
      """
          .formatted(HOW_IT_IS_MADE);

  private static final String AXE = AxeBuilder.getAxeScript();

  /**
   * Brings back only what is broken, each rule with its first element: the whole report would take
   * longer on its way out of the browser than the look at the page. Files are loaded beforehand for
   * the one rule that asks how long a sound is.
   */
  private static final String BROKEN_RULES =
      """
      async () => {
        const preload = document.querySelector('audio, video') !== null;
        const found = await axe.run(document, { resultTypes: ['violations'], preload });
        return found.violations.map(rule => rule.id + ' ' + rule.nodes[0].html);
      }\
      """;

  private static final Set<String> FLAWLESS = ConcurrentHashMap.newKeySet();

  private Axe() {}

  /** Fails with every rule that is broken and where; the pictures stay in {@code target}. */
  public static void findsNothingOn(Page page, String name) {
    inEachWidth(page, name, where -> assertThat(barriers(page)).as(where).isEmpty());
  }

  /** The same pictures of a page at which another test looks for barriers. */
  static void pictures(Page page, String name) {
    inEachWidth(page, name, where -> {});
  }

  private static void inEachWidth(Page page, String name, Consumer<String> look) {
    for (int width : new int[] {WIDE, NARROW}) {
      page.setViewportSize(width, HIGH);
      if (PICTURES) {
        picture(page, name + "-" + width);
      }
      try {
        look.accept(name + " at " + width);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
            .as(name + " does not scroll sideways at " + width)
            .isEqualTo(true);
      } catch (AssertionError flaw) {
        picture(page, name + "-" + width);
        throw flaw;
      }
    }
  }

  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target/screenshots", name + ".png")));
  }

  /**
   * Every rule that is broken on the page as it is, with one element that breaks it. What is made
   * and drawn as a page without a flaw was is not looked at again: another role sees many of the
   * same pages, and a narrow window shows much as a wide one does.
   */
  static List<String> barriers(Page page) {
    List<?> made = (List<?>) page.evaluate(HOW_IT_IS_DRAWN);
    if (FLAWLESS.containsAll(made)) {
      return List.of();
    }
    if ((Boolean) page.evaluate("() => !window.axe")) {
      page.evaluate(AXE);
    }
    List<String> barriers =
        ((List<?>) page.evaluate(BROKEN_RULES)).stream().map(String.class::cast).toList();
    if (barriers.isEmpty()) {
      made.forEach(part -> FLAWLESS.add((String) part));
    }
    return barriers;
  }
}
