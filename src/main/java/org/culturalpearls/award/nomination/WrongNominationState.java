package org.culturalpearls.award.nomination;

import org.culturalpearls.shared.AlreadyDone;

/** A step was tried that the nomination's state does not allow (any more). */
public class WrongNominationState extends AlreadyDone {

  public WrongNominationState(NominationId nomination, NominationState state) {
    super("error.nomination.state." + state, String.valueOf(nomination.value()));
  }
}
