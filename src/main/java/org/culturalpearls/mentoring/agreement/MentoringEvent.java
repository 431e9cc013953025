package org.culturalpearls.mentoring.agreement;

/** What happens to a mentoring; published in the transaction of the change. */
public sealed interface MentoringEvent {

  MentoringId mentoring();

  /** A mentoring ended without having been carried out. */
  record EndedEarly(MentoringId mentoring) implements MentoringEvent {}

  /** Who mentors a town changed, so open tasks of its mentors move. */
  record MentorsChanged(MentoringId mentoring) implements MentoringEvent {}

  /** A coordinator ended the search for a mentor: nobody was left to ask. */
  record NoMentorFound(MentoringId mentoring) implements MentoringEvent {}

  /** A mentoring ended and another mentor is sought for the town. */
  record Rematched(MentoringId mentoring) implements MentoringEvent {}

  /** A mentoring was carried out; its certificate can be fetched. */
  record Completed(MentoringId mentoring) implements MentoringEvent {}

  /** A mentoring ends on another day than was agreed first. */
  record EndMoved(MentoringId mentoring) implements MentoringEvent {}

  /** A round of asking mentors ended without a lead; others will be asked. */
  record MentorStillSought(MentoringId mentoring) implements MentoringEvent {}

  /** A lead mentor was found; the agreement can be drafted. */
  record MentorAccepted(MentoringId mentoring) implements MentoringEvent {}

  /** A mentoring has reached its end, agreed or early; both sides give their final feedback. */
  record Closing(MentoringId mentoring) implements MentoringEvent {}

  /** Both sides signed; the mentoring is active. */
  record Agreed(MentoringId mentoring) implements MentoringEvent {}
}
