package org.culturalpearls.plan.internal.assessment;

import jakarta.persistence.Embeddable;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.AgreedLevel;

/** The columns of an agreed level. */
@Embeddable
record LevelRow(int level, String evidence, String dissent, Long agreedBy) {

  static LevelRow of(AgreedLevel level, PersonId by) {
    return new LevelRow(level.level(), level.evidence(), level.dissent(), by.value());
  }

  AgreedLevel view() {
    return new AgreedLevel(level, evidence, dissent);
  }
}
