package org.culturalpearls.shared.personaldata;

/** A kind of data that somebody else clears, after a time of their own. */
public interface ClearedByItself {

  Kind kind();

  /** After how many days at the latest. */
  long days();
}
