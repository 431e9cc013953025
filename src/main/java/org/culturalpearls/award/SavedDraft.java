package org.culturalpearls.award;

import java.util.Set;

/**
 * What became of a draft.
 *
 * @param differing sections that somebody else changed since they were read; not saved
 */
public record SavedDraft(NominationView nomination, Set<NominationSection> differing) {

  public SavedDraft {
    differing = Set.copyOf(differing);
  }
}
