package org.culturalpearls.award.title;

import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;

/** The nominations that the jury wants to give the titles, and the extra ones. */
public record TitleDecision(Set<NominationId> titles, Set<NominationId> extra) {

  public TitleDecision {
    titles = Set.copyOf(titles);
    extra = Set.copyOf(extra);
  }
}
