package org.culturalpearls.practice;

/**
 * Where the working copy of a practice stands. A published version stays public in every stage but
 * {@link #ARCHIVED}.
 */
public enum PracticeStage {
  /** The author writes; nobody else reads it. */
  DRAFT,
  /** It waits for an editor, or for an expert whom the editor has named. */
  IN_CHECK,
  /** An editor has asked the author for changes. */
  CHANGES_ASKED,
  /** The working copy is what the public reads. */
  PUBLISHED,
  /** An editor has declined it, with a reason; it was never public. */
  DECLINED,
  /** It is no longer kept up: it keeps its address and leaves the lists. */
  ARCHIVED;

  /** Returns whether the author may write. */
  public boolean isWritable() {
    return this == DRAFT || this == CHANGES_ASKED;
  }
}
