package org.culturalpearls.shared;

/**
 * Thrown when somebody else has changed an object since it was read; nothing was saved; answered
 * with 409.
 */
public class ChangedMeanwhile extends Problem {

  public ChangedMeanwhile(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
