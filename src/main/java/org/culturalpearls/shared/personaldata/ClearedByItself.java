package org.culturalpearls.shared.personaldata;

/** A kind of data that is cleared outside our code, after a time of its own. */
public interface ClearedByItself {

  Kind kind();

  /** Returns the maximum number of days. */
  long days();
}
