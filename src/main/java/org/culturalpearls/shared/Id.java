package org.culturalpearls.shared;

/** The identity of one thing of the programme, unique over all kinds of things. */
public interface Id {

  long value();
}
