package org.culturalpearls.award.setup;

/** What an award still lacks before its next step can be done. */
public enum SettingsGap {
  /** Nobody can review at pre-selection. */
  NO_SELECTORS,
  /** Fewer selectors than each nomination should have reviews. */
  FEW_SELECTORS,
  /** Nobody can review the plans. */
  NO_JURORS,
  /** Fewer jurors than each plan should have reviews. */
  FEW_JURORS,
  /** Nobody can confirm the titles. */
  NO_CHAIR,
  /** Nobody can act where the chair is in conflict. */
  NO_DEPUTY,
  /** Somebody who was appointed can't log in any more. */
  INACTIVE
}
