package org.culturalpearls.mentoring.agreement;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** Which towns people mentor or mentored: what ties them, when they are to judge. */
public interface MentoringTies {

  /** All of these people, in one read. */
  List<Tie> of(Collection<PersonId> persons);

  /** Somebody mentors or mentored this municipality, in whatever cycle. */
  record Tie(PersonId person, MunicipalityId municipality, Kind kind) {

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
}
