package org.culturalpearls.award.title.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PersonId;

/**
 * A conflict of a person with a nomination in a stage, as it was when the titles were confirmed.
 */
@Embeddable
record ConflictRow(
    @Enumerated(EnumType.STRING) AwardStage stage,
    Long personId,
    Long nominationId,
    @Enumerated(EnumType.STRING) ConflictKind kind) {

  static ConflictRow of(
      AwardStage stage, PersonId person, NominationId nomination, ConflictKind kind) {
    return new ConflictRow(stage, person.value(), nomination.value(), kind);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  NominationId nomination() {
    return new NominationId(nominationId);
  }
}
