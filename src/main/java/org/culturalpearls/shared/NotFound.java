package org.culturalpearls.shared;

/**
 * Thrown when the object does not exist, or this person may not know that it does; answered with
 * 404.
 */
public class NotFound extends Problem {

  public NotFound(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
