package org.culturalpearls.award;

/** What a decision on pre-selection came to. */
public enum PreSelection {
  /** Its town writes a plan. */
  SELECTED,
  /** Its town has a plan already, which the jury reads. */
  SELECTED_WITH_PLAN,
  /** It does not go on. */
  NOT_SELECTED
}
