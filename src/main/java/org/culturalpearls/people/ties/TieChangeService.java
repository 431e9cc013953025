package org.culturalpearls.people.ties;

import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * Changes of what ties people to others. While a nomination runs, those that people make
 * themselves, and those of somebody involved, wait for somebody uninvolved: an active coordinator,
 * deputy or administrator who works for neither organisation and may see the nominations behind
 * which the person stands.
 */
public interface TieChangeService {

  /** Returns the changes of a person, the latest first; for the person and staff. */
  List<TieChangeView> ofPerson(PersonId actor, PersonId person);

  /** Returns who may decide on a waiting change now, by name; for the person and staff. */
  List<PersonId> asked(PersonId actor, TieChangeId change);

  /** Returns the waiting changes on which the actor may decide, the oldest first. */
  List<TieChangeView> toDecide(PersonId actor);

  /** Returns what waits on the start page of a coordinator or administrator. */
  Waiting waiting(PersonId actor);

  /**
   * What waits.
   *
   * @param own number of those on which the actor may decide
   * @param nobodys those on which nobody may, since all who could are involved; empty but for
   *     administrators
   */
  record Waiting(int own, List<TieChangeView> nobodys) {}

  /** Makes the change; for somebody uninvolved. */
  void confirm(PersonId actor, TieChangeId change);

  /** Leaves everything as it is, with a reason; for somebody uninvolved. */
  void refuse(PersonId actor, TieChangeId change, String reason);

  /** For the person, and for who asked for it. */
  void takeBack(PersonId actor, TieChangeId change);
}
