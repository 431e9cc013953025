package org.culturalpearls.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours that stand on each other differ enough, in light and in dark. */
class TokensTest {

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  private final String css = read();
  private final Map<String, Integer> light = colours(css.substring(0, css.indexOf("@media")));
  private final Map<String, Integer> dark = colours(css.substring(css.indexOf("@media")));

  @ParameterizedTest
  @CsvSource({
    "ink, ground",
    "ink, panel",
    "ink, action-soft",
    "ink, good-soft",
    "ink, bad-soft",
    "ink, pearl-soft",
    "ink-soft, ground",
    "ink-soft, panel",
    "action, ground",
    "action, panel",
    "action-strong, ground",
    "action-strong, action-soft",
    "on-action, action",
    "on-action, action-strong",
    "on-band, band",
    "on-band-soft, band",
    "pearl-ink, pearl-soft",
    "good, good-soft",
    "bad, bad-soft",
    "bad, ground",
    "good, ground",
  })
  void wordsCanBeRead(String text, String ground) {
    assertThat(contrast(light, text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(dark, text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @CsvSource({
    "edge, ground",
    "edge, panel",
    "focus, ground",
    "focus, panel",
    "focus-on-band, band",
    "pearl, band",
    "action, ground",
    "bad, ground",
    "good, ground",
  })
  void edgesAndShapesCanBeSeen(String edge, String ground) {
    assertThat(contrast(light, edge, ground)).as("light").isGreaterThanOrEqualTo(3);
    assertThat(contrast(dark, edge, ground)).as("dark").isGreaterThanOrEqualTo(3);
  }

  private static double contrast(Map<String, Integer> colours, String one, String other) {
    double a = luminance(colours.get(one));
    double b = luminance(colours.get(other));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** As WCAG 2.1 defines it. */
  private static double luminance(int rgb) {
    return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
  }

  private static double channel(int value) {
    double c = (value & 255) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static Map<String, Integer> colours(String css) {
    Map<String, Integer> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(css);
    while (matcher.find()) {
      colours.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
    }
    return colours;
  }

  private static String read() {
    try {
      return Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
