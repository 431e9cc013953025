package org.culturalpearls.reuse;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.PracticeId;

/** What happens to what towns take up. Nothing of a rehearsal is told. */
public sealed interface AdoptionEvent {

  AdoptionId adoption();

  /** A town took up a practice, or a part of it, into its plan. */
  record Adopted(AdoptionId adoption, PracticeId practice, PersonId author, PersonId by)
      implements AdoptionEvent {}

  /** The team is asked how it went. */
  record Asked(AdoptionId adoption, PracticeId practice, ParticipationId participation)
      implements AdoptionEvent {}

  /** Everybody can read from now on how it went. */
  record Told(AdoptionId adoption, PracticeId practice, PersonId author, PersonId by)
      implements AdoptionEvent {}
}
