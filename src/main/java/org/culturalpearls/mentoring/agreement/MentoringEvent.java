package org.culturalpearls.mentoring.agreement;

/** Events of a mentoring, published in the transaction of the change. */
public sealed interface MentoringEvent {

  MentoringId mentoring();

  /** A mentoring ended before its agreed end. */
  record EndedEarly(MentoringId mentoring) implements MentoringEvent {}

  /** The mentors of a town changed, so that their open tasks move. */
  record MentorsChanged(MentoringId mentoring) implements MentoringEvent {}

  /** A coordinator ended the search for a mentor without a result. */
  record NoMentorFound(MentoringId mentoring) implements MentoringEvent {}

  /** A mentoring ended and another mentor is sought for the town. */
  record Rematched(MentoringId mentoring) implements MentoringEvent {}

  /** A mentoring was carried out; its certificate is available. */
  record Completed(MentoringId mentoring) implements MentoringEvent {}

  /** The agreed end of a mentoring moved. */
  record EndMoved(MentoringId mentoring) implements MentoringEvent {}

  /** A round of proposals ended without a lead mentor; others will be asked. */
  record MentorStillSought(MentoringId mentoring) implements MentoringEvent {}

  /** A lead mentor accepted; the agreement can be drafted. */
  record MentorAccepted(MentoringId mentoring) implements MentoringEvent {}

  /** A mentoring has reached its end, agreed or early; both sides are asked for final feedback. */
  record Closing(MentoringId mentoring) implements MentoringEvent {}

  /** Both sides agreed; the mentoring is active. */
  record Agreed(MentoringId mentoring) implements MentoringEvent {}
}
