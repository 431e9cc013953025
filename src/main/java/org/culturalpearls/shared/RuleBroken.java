package org.culturalpearls.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * Input or an act that a rule does not allow; answered with 400. Where several rules were found
 * broken at once it is the first of them, and carries the others.
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

  /** A rule about one field, named by its key in the form. */
  public static RuleBroken in(String field, String key, Object... arguments) {
    return new RuleBroken(List.of(), field, key, arguments);
  }

  /** Several at once, in the order in which they are to be told; there is at least one. */
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
