package org.culturalpearls.practice;

import java.time.Instant;
import org.culturalpearls.people.PersonId;

/**
 * The working copy of a practice as its author, editors and named experts see it.
 *
 * @param town name of its town; empty if none is named yet
 * @param expert who is asked for an opinion now, or null
 * @param dueAt until when whoever has the turn acts, or null
 * @param publicVersion number of the version that everybody reads; 0 if there is none
 * @param declinedFor why it, or its last update, was declined; empty otherwise
 * @param archivedFor why an editor archived it; empty otherwise
 * @param confirmedAt when it was published or last confirmed; null if it was never public
 * @param toConfirm whether its author is asked whether it is still so
 */
public record PracticeView(
    PracticeId id,
    long version,
    PersonId author,
    PracticeStage stage,
    String town,
    PracticeContent content,
    Evidence evidence,
    PersonId expert,
    Instant dueAt,
    int publicVersion,
    String declinedFor,
    String archivedFor,
    Instant confirmedAt,
    boolean toConfirm) {

  /** Returns its title; empty if it has none yet. */
  public String title() {
    return content.text(PracticeText.TITLE);
  }

  /** Returns whether it was brought in, and its author has not gone on with it yet. */
  public boolean isToStart() {
    return stage == PracticeStage.DRAFT && dueAt == null;
  }

  public boolean isPublic() {
    return publicVersion > 0 && stage != PracticeStage.ARCHIVED;
  }
}
