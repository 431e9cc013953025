package org.culturalpearls.award.nomination.core;

import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.PersonId;

/** Says who does for a nomination what coordinators do. */
public interface NominationOffice {

  List<PersonId> people(NominationFacts nomination);
}
