package org.culturalpearls.people.ties;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.PersonId;

/** Tells for many persons, in one read each, what ties them to others by their own data. */
public interface TieService {

  /**
   * Returns for whom these persons work: the topmost organisation, so that people of an
   * organisation and of its parts answer alike. Who works for none is left out.
   */
  Map<PersonId, OrganisationId> organisations(Collection<PersonId> persons);

  /** Returns what tied these persons and is over, the latest first. */
  List<FormerTie> formerTies(Collection<PersonId> persons);
}
