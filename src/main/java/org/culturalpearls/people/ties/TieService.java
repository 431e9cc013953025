package org.culturalpearls.people.ties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;

/** Tells for many persons, what ties them to others by their own data. */
public interface TieService {

  /** Returns what ties these persons now, and what tied them and is over, in one read. */
  Ties of(Collection<PersonId> persons);

  /**
   * The ties of some persons.
   *
   * @param organisations for whom they work: the topmost organisation, so that people of an
   *     organisation and of its parts answer alike; who works for none is left out
   * @param formerTies what is over, the latest first
   */
  record Ties(Map<PersonId, OrganisationId> organisations, List<FormerTie> formerTies) {

    /** Returns what is over for each person; who has nothing is left out. */
    public Map<PersonId, List<FormerTie>> former() {
      return formerTies.stream().collect(Collectors.groupingBy(FormerTie::person));
    }
  }
}
