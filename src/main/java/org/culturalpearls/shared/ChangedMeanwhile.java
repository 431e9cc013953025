package org.culturalpearls.shared;

/** The thing was changed by somebody else since it was read; nothing was saved; answered 409. */
public class ChangedMeanwhile extends Problem {

  public ChangedMeanwhile(String key, Object... arguments) {
    super(null, key, arguments);
  }
}
