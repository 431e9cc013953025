package org.culturalpearls.shared;

/** Thrown when too much of the same is being done at the moment; answered with 503. */
public class Busy extends Problem {

  /** After how many seconds it is worth trying again. */
  public static final int TRY_AGAIN_AFTER = 60;

  public Busy(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
