package org.culturalpearls.shared;

import java.io.Serializable;

/** The identity of one thing of the programme, unique over all kinds of things. */
public interface Id extends Serializable {

  long value();
}
