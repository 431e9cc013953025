package org.culturalpearls.shared;

/** Thrown when the person may see the object but not perform the action; answered with 403. */
public class NotAllowed extends Problem {

  public NotAllowed(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
