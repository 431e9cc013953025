package org.culturalpearls.shared;

import java.util.List;
import java.util.Optional;

/**
 * An error to be shown to a person: a message key with its arguments and, if it concerns one field,
 * the name of that field. The text of the key says what to do.
 */
public abstract class Problem extends RuntimeException {

  private final String field;
  private final String key;
  private final transient List<Object> arguments;

  protected Problem(String field, String key, Object... arguments) {
    super(key + " " + List.of(arguments));
    this.field = field;
    this.key = key;
    this.arguments = List.of(arguments);
  }

  /** Returns the field's key in the form; empty if the problem does not concern a field. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** Returns all problems to be shown at once, this one first. */
  public List<Problem> each() {
    return List.of(this);
  }

  public String key() {
    return key;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
