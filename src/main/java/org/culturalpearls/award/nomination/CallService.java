package org.culturalpearls.award.nomination;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.setup.PublishedCall;

/** What open calls tell everybody, also from outside. */
public interface CallService {

  /** The earliest title year first. */
  List<PublishedCall> published();

  /**
   * What speaks against a town of this place by the rules of its call. Nobody is refused by it: the
   * coordinator decides. Empty also where the call or the country is not chosen.
   */
  Optional<EligibilityProblem.Kind> problem(NewTownService.Enter town);
}
