package org.culturalpearls.shared;

/** The person sees the thing but may not do this to it; answered with 403. */
public class NotAllowed extends Problem {

  public NotAllowed(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
