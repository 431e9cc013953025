package org.culturalpearls.shared;

/** Somebody else was quicker: what was asked for has been done; answered with 409. */
public class AlreadyDone extends Problem {

  public AlreadyDone(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
