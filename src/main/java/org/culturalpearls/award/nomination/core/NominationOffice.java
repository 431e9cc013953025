package org.culturalpearls.award.nomination.core;

import java.util.List;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.people.PersonId;

/** Determines who does the coordinators' tasks for a nomination. */
public interface NominationOffice {

  List<PersonId> people(NominationFacts nomination);
}
