package org.culturalpearls.practice;

import java.util.List;
import org.culturalpearls.people.PersonId;

/** The published practices; everybody may read them. */
public interface PracticeCatalogue {

  /**
   * Returns the public version, also of a practice that is archived.
   *
   * @throws org.culturalpearls.shared.NotFound if it was never published
   */
  PublishedPractice practice(PracticeId id);

  /** Returns the public versions of these in the given order, without those that are not listed. */
  List<PublishedPractice> listed(List<PracticeId> ids);

  /**
   * Returns a version by its number.
   *
   * @throws org.culturalpearls.shared.NotFound if there is none
   */
  PublishedPractice version(PracticeId id, int number);

  /**
   * Returns who wrote a published practice: for mails to that person, never to be shown.
   *
   * @throws org.culturalpearls.shared.NotFound if it was never published
   */
  PersonId author(PracticeId id);
}
