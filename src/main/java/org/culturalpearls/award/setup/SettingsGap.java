package org.culturalpearls.award.setup;

/** Something that is missing in the settings of an award before the next step. */
public enum SettingsGap {
  /** Nobody can review at pre-selection. */
  NO_SELECTORS,
  /** There are fewer selectors than reviews per nomination. */
  FEW_SELECTORS,
  /** Nobody can review the plans. */
  NO_JURORS,
  /** There are fewer jurors than reviews per plan. */
  FEW_JURORS,
  /** Nobody can confirm the titles. */
  NO_CHAIR,
  /** Nobody can act where the chair is in conflict. */
  NO_DEPUTY,
  /** An appointed person can't log in any more. */
  INACTIVE
}
