package org.culturalpearls.shared;

import java.util.List;
import java.util.Optional;

/**
 * Something a person has to be told: a message key with its arguments and, where one field is
 * meant, the name of that field. The text behind the key says what to do.
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

  /** The field that is meant, by its key in the form; empty when the problem is not a field's. */
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /** All that has to be told at once, this first. */
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
