package org.culturalpearls.shared;

import java.io.Serializable;

/** The identity of an object, unique over all kinds of objects. */
public interface Id extends Serializable {

  long value();
}
