package org.culturalpearls.practice;

/** What a record tells of. */
public enum PracticeKind {
  /** Something that worked. */
  PRACTICE,
  /** Something that failed or was given up; it may leave out the name of its town. */
  LESSON
}
