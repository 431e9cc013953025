package org.culturalpearls.security.access;

import java.util.Optional;
import java.util.Set;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.WantedService;
import org.culturalpearls.reuse.wanted.WantedService.Statement;

/** What a town looks for, for long: an award is decided meanwhile; with an answer. */
public class WalkedNeeds {

  private final WantedService wanted;

  public WalkedNeeds(WantedService wanted) {
    this.wanted = wanted;
  }

  NeedId stated(Case town) {
    return wanted.state(
        town.mentee(),
        town.id(),
        new Statement(
            "Heat an old theatre",
            "It is cold in winter.",
            Set.of(),
            wanted.usualUntil().plusDays(WantedService.MOST_DAYS - WantedService.DAYS)));
  }

  /** Returns the number of the answer. */
  long answered(NeedId need, PersonId by) {
    wanted.answer(by, need, Optional.empty(), "We know one.");
    return wanted.answers(by, need, 0).items().get(0).id();
  }
}
