package org.culturalpearls.start;

import java.util.List;

/** Provides a module's line at the end of the startup, below the address. */
public interface ReadyNotice {

  List<String> lines();
}
