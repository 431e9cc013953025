package org.culturalpearls.people;

import java.util.Locale;

/** What a person may be in the programme; one person may have several roles. */
public enum Role {
  /** Runs the programme: opens cycles, matches, watches, decides where others do not. */
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

  /** The name of the role's group in the process engine and in its models. */
  public String groupId() {
    return name().toLowerCase(Locale.ROOT);
  }
}
