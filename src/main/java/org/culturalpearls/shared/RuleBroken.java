package org.culturalpearls.shared;

/** Input or an act that a rule does not allow; answered with 400. */
public class RuleBroken extends Problem {

  private RuleBroken(String field, String key, Object... arguments) {
    super(field, key, arguments);
  }

  public static RuleBroken of(String key, Object... arguments) {
    return new RuleBroken(null, key, arguments);
  }

  /** A rule about one field, named by its key in the form. */
  public static RuleBroken in(String field, String key, Object... arguments) {
    return new RuleBroken(field, key, arguments);
  }
}
