package org.culturalpearls.award.nomination;

import java.time.Instant;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/**
 * The facts of a nomination for readers who may know that it exists, without its content.
 *
 * @param town name of the lead municipality
 * @param country of the lead municipality, by which titles are counted
 * @param municipalities the lead and all that take part, also those that left: who was tied in a
 *     cycle stays tied
 * @param people who is or was in the team, and who wrote or submitted it
 * @param callOpens when the call of its cycle opened, at the latest when its first nomination was
 *     begun: ties that ended later count for it
 */
public record NominationFacts(
    NominationId id,
    CycleId cycle,
    ParticipationId participation,
    CaseKey caseKey,
    NominationState state,
    String town,
    Country country,
    Set<MunicipalityId> municipalities,
    Set<PersonId> people,
    Instant callOpens) {

  public NominationFacts {
    municipalities = Set.copyOf(municipalities);
    people = Set.copyOf(people);
  }
}
