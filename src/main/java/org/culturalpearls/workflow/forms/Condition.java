package org.culturalpearls.workflow.forms;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The part of FEEL that our forms use to hide a field: comparisons of one field with a text or a
 * boolean, all joined by {@code and} or all by {@code or}. The browser evaluates the same
 * expression with full FEEL.
 */
public record Condition(String expression, boolean all, List<Comparison> comparisons) {

  private static final Pattern COMPARISON =
      Pattern.compile("\\s*(\\w+)\\s*(=|!=)\\s*(?:\"([^\"]*)\"|(true|false|null))\\s*");

  /** One comparison: a field, whether it must be equal, and the other side. */
  public record Comparison(String key, boolean equal, Object value) {

    boolean holds(Map<String, ?> values) {
      Object actual = values.get(key);
      if (actual instanceof String text && text.isEmpty()) {
        actual = null;
      }
      return Objects.equals(actual, value) == equal;
    }
  }

  /** Parses {@code =answer != "decline"} and the like. */
  public static Condition parse(String expression) {
    String body = expression.startsWith("=") ? expression.substring(1) : expression;
    boolean or = body.contains(" or ");
    if (or && body.contains(" and ")) {
      throw new IllegalArgumentException("a condition mixes and with or: " + expression);
    }
    var comparisons =
        Pattern.compile(or ? " or " : " and ")
            .splitAsStream(body)
            .map(part -> comparison(part, expression))
            .toList();
    return new Condition(expression, !or, comparisons);
  }

  private static Comparison comparison(String part, String expression) {
    Matcher matcher = COMPARISON.matcher(part);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("a condition that the server cannot read: " + expression);
    }
    Object value =
        matcher.group(3) != null
            ? matcher.group(3)
            : "null".equals(matcher.group(4)) ? null : Boolean.valueOf(matcher.group(4));
    return new Comparison(matcher.group(1), "=".equals(matcher.group(2)), value);
  }

  /** Returns the fields that it compares. */
  public Set<String> keys() {
    return comparisons.stream().map(Comparison::key).collect(Collectors.toUnmodifiableSet());
  }

  public boolean holds(Map<String, ?> values) {
    return all
        ? comparisons.stream().allMatch(comparison -> comparison.holds(values))
        : comparisons.stream().anyMatch(comparison -> comparison.holds(values));
  }
}
