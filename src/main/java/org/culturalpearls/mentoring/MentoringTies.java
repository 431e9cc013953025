package org.culturalpearls.mentoring;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.people.PersonId;

/** Which towns people mentor or mentored: what ties them, when they are to judge. */
public interface MentoringTies {

  /** All of these people, in one read. */
  List<MentoringTie> of(Collection<PersonId> persons);
}
