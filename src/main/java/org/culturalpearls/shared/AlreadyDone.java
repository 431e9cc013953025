package org.culturalpearls.shared;

/** Thrown when somebody else was faster: the action has been done already; answered with 409. */
public class AlreadyDone extends Problem {

  public AlreadyDone(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
