package org.culturalpearls.award.conflict.core;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.conflict.ConflictView;
import org.culturalpearls.award.conflict.internal.ConflictPolicy;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Stakeholders;
import org.culturalpearls.award.setup.core.InterestReads;
import org.culturalpearls.award.setup.core.Interests;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Finds the conflicts between people and nominations. The number of reads does not depend on how
 * many there are.
 */
@Component
public class ConflictSearch {

  private final NominationReads nominations;
  private final InterestReads interests;
  private final Conflicts declared;
  private final ExcusedTies excused;

  ConflictSearch(
      NominationReads nominations,
      InterestReads interests,
      Conflicts declared,
      ExcusedTies excused) {
    this.nominations = nominations;
    this.interests = interests;
    this.declared = declared;
    this.excused = excused;
  }

  public KnownConflicts between(Collection<PersonId> persons, Collection<NominationFacts> among) {
    KnownConflicts conflicts = new KnownConflicts();
    if (persons.isEmpty() || among.isEmpty()) {
      return conflicts;
    }
    Map<NominationId, Stakeholders> stakeholders = nominations.stakeholders(among);
    Map<PersonId, Interests> ties = interests.of(persons);
    for (NominationFacts nomination : among) {
      ties.forEach(
          (person, own) ->
              conflicts.add(
                  person,
                  nomination.id(),
                  ConflictPolicy.conflicts(person, own, stakeholders.get(nomination.id()))));
    }
    excuse(conflicts);
    declared
        .findByPersonIdInAndWithdrawnAtIsNull(persons.stream().map(PersonId::value).toList())
        .stream()
        .map(Conflict::view)
        .forEach(each -> add(conflicts, each));
    return conflicts;
  }

  /** Mostly there is no tie at all, and nothing is read. */
  private void excuse(KnownConflicts conflicts) {
    if (!conflicts.people().isEmpty()) {
      excused
          .of(conflicts.people(), conflicts.nominations())
          .forEach(each -> conflicts.excuse(each.person(), each.nomination(), each.kinds()));
    }
  }

  private static void add(KnownConflicts conflicts, ConflictView declared) {
    conflicts.add(declared.person(), declared.nomination(), Set.of(ConflictKind.DECLARED));
  }
}
