package org.culturalpearls.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * Thrown when a rule does not allow an input or action; answered with 400. If several rules are
 * broken at once, it is the first and holds the others.
 */
public class RuleBroken extends Problem {

  private final transient List<RuleBroken> others;

  private RuleBroken(List<RuleBroken> others, String field, String key, Object... arguments) {
    super(field, key, arguments);
    this.others = others;
  }

  public static RuleBroken of(String key, Object... arguments) {
    return new RuleBroken(List.of(), null, key, arguments);
  }

  /** Creates the violation of a rule about one field, named by its key in the form. */
  public static RuleBroken in(String field, String key, Object... arguments) {
    return new RuleBroken(List.of(), field, key, arguments);
  }

  /** Combines several, in the order in which they are shown; there is at least one. */
  public static RuleBroken all(List<RuleBroken> broken) {
    RuleBroken first = broken.get(0);
    return new RuleBroken(
        List.copyOf(broken.subList(1, broken.size())),
        first.field().orElse(null),
        first.key(),
        first.arguments().toArray());
  }

  @Override
  public List<Problem> each() {
    return Stream.concat(Stream.of(this), others.stream()).map(Problem.class::cast).toList();
  }
}
