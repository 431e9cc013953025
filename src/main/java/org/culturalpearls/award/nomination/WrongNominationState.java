package org.culturalpearls.award.nomination;

import org.culturalpearls.shared.AlreadyDone;

/** Thrown when the state of a nomination does not allow a step (any more). */
public class WrongNominationState extends AlreadyDone {

  public WrongNominationState(NominationId nomination, NominationState state) {
    super("error.nomination.state." + state, String.valueOf(nomination.value()));
  }
}
