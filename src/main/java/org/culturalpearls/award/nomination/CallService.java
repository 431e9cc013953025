package org.culturalpearls.award.nomination;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.setup.PublishedCall;

/** Publishes the open calls to everybody, also without a login. */
public interface CallService {

  /** Returns the open calls, the earliest title year first. */
  List<PublishedCall> published();

  /**
   * Returns which rule of the call a town of this place breaks. It refuses nobody, since the
   * coordinator decides. Empty also if the call or the country is not chosen.
   */
  Optional<EligibilityProblem.Kind> problem(NewTownService.Enter town);
}
