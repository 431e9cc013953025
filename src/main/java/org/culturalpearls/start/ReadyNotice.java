package org.culturalpearls.start;

import java.util.List;

/** What a module adds to the last lines of the start, below the address. */
public interface ReadyNotice {

  List<String> lines();
}
