package org.culturalpearls.shared;

/** Marks an exception that is one line in the log already, written where it was thrown. */
public interface AlreadyLogged {}
