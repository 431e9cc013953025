package org.culturalpearls.privacy;

import java.util.List;

/** What the nightly process does, in pages of a commit each, and what the public page tells. */
public interface RetentionService {

  /** Erases one person whose day has come; false when there is none. */
  boolean eraseNext();

  /** Clears a page of each kind of data past its time; whether more is left. */
  boolean clearNext();

  /** How long each kind of data is kept. */
  List<KeptFor> periods();
}
