package org.culturalpearls.shared;

/** Marks an exception that was logged where it was thrown. */
public interface AlreadyLogged {}
