package org.culturalpearls.mentoring.agreement;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** Finds which towns people mentor or mentored, as ties for conflicts of interest. */
public interface MentoringTies {

  /** Returns the ties of all of these people, in one read. */
  List<Tie> of(Collection<PersonId> persons);

  /** A person mentors or mentored this municipality, in any cycle. */
  record Tie(PersonId person, MunicipalityId municipality, Kind kind) {

    /** The part that the person has or had. */
    public enum Kind {
      /** Lead mentor of an open mentoring. */
      LEAD,
      /** Lead mentor of a mentoring that is over. */
      EARLIER_LEAD,
      /** Twin mentor of an open mentoring. */
      TWIN,
      /** Twin mentor of a mentoring that is over. */
      EARLIER_TWIN;

      /** Returns whether the mentoring is not over. */
      public boolean isOpen() {
        return this == LEAD || this == TWIN;
      }
    }
  }
}
