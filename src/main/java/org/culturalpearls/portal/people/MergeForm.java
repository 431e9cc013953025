package org.culturalpearls.portal.people;

/**
 * Into which organisation another is merged.
 *
 * @param into its name, as typed
 * @param shown the name for which the consequences were shown; not sent before they are
 */
record MergeForm(String into, String shown, String version) {

  /** Only what was shown is done. */
  boolean isConfirmed() {
    return shown != null && shown.equals(into);
  }
}
