package org.culturalpearls.award.internal;

import java.util.List;
import org.culturalpearls.award.NominationFacts;
import org.culturalpearls.people.PersonId;

/** Says who does for a nomination what coordinators do. */
interface NominationOffice {

  List<PersonId> people(NominationFacts nomination);
}
