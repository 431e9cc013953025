package org.culturalpearls.portal.shell;

import org.culturalpearls.cycle.CaseKey;

/** Something in the model of a page that belongs to a case or a cycle. */
public interface OfCase {

  /** Returns the key of the case or cycle; null if it belongs to none. */
  CaseKey keyOfCase();
}
