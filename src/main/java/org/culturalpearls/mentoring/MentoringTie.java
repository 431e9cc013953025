package org.culturalpearls.mentoring;

import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** Somebody mentors or mentored this municipality, in whatever cycle. */
public record MentoringTie(PersonId person, MunicipalityId municipality, Kind kind) {

  /** As what. */
  public enum Kind {
    /** The lead mentor of a mentoring that goes on. */
    LEAD,
    /** The lead mentor of one that is over. */
    EARLIER_LEAD,
    /** The twin mentor, now or earlier. */
    TWIN
  }
}
