package org.culturalpearls.award.conflict.internal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.ties.HiddenCases;
import org.springframework.stereotype.Component;

/** Names the cases whose nomination a person may not see, to modules that know no award. */
@Component
class CasesOfHiddenNominations implements HiddenCases {

  private final VisibleNominations nominations;

  CasesOfHiddenNominations(VisibleNominations nominations) {
    this.nominations = nominations;
  }

  @Override
  public Set<String> hidden(PersonId reader, Collection<String> caseKeys) {
    return nominations.hidden(reader, caseKeys.stream().map(CaseKey::new).toList()).stream()
        .map(CaseKey::value)
        .collect(Collectors.toUnmodifiableSet());
  }
}
