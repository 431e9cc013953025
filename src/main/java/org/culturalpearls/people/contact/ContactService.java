package org.culturalpearls.people.contact;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Versioned;

/** Keeps how people are reached; each changes only what is their own. */
public interface ContactService {

  /** Returns what the person has told, for a change; empty before the first time. */
  Optional<Versioned<ContactView>> own(PersonId self);

  /**
   * Returns what others may see of these people, in one read, also of those who have told nothing.
   * The caller has checked that its reader may see it now.
   */
  Map<PersonId, ContactView> shown(Collection<PersonId> people);

  /**
   * Returns the telephone number of a person; empty if none was told. The caller has that person's
   * word that its reader may have it.
   */
  String telephone(PersonId person);

  void save(PersonId self, Save command);

  /**
   * Replaces what the person has told.
   *
   * @param version as read; null if nothing was told before
   * @param shown whether the other side of a running mentoring may see the telephone number
   */
  record Save(Long version, String telephone, boolean shown, String reachable) {

    /** The maximum length of when somebody is reachable, in characters. */
    public static final int LONGEST_REACHABLE = 300;
  }
}
