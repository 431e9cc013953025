package org.culturalpearls.people;

import java.util.Locale;

/** The roles in the programme; a person may have several. */
public enum Role {
  /** Runs the programme: opens cycles, matches, monitors, decides where others do not. */
  COORDINATOR,
  /** Accompanies towns, as lead or twin. */
  MENTOR,
  /** Works for a town in its team. */
  MENTEE,
  /** Reviews nominations at pre-selection. */
  SELECTOR,
  /** Reviews plans in the jury. */
  JUROR,
  /** Checks and publishes practices. */
  EDITOR,
  /** Manages people and roles, and looks after the application. */
  ADMINISTRATOR;

  /** Returns the name of the role's group in the process engine and its models. */
  public String groupId() {
    return name().toLowerCase(Locale.ROOT);
  }
}
