package org.culturalpearls.award.conflict;

/** Why a person is in conflict with a nomination. */
public enum ConflictKind {
  /** The person is from the country of the nomination. */
  SAME_COUNTRY(ConflictStrength.MAY_NOT_REVIEW),
  /** The person's organisation is that of somebody who stands behind the nomination. */
  SAME_ORGANISATION(ConflictStrength.MAY_NOT_SEE),
  /** The person works, or worked, for one of the municipalities. */
  SAME_MUNICIPALITY(ConflictStrength.MAY_NOT_SEE),
  /** The person wrote or submitted the nomination. */
  OWN_NOMINATION(ConflictStrength.MAY_NOT_SEE),
  /** The person is lead mentor of one of the municipalities. */
  MENTORING(ConflictStrength.MAY_NOT_SEE),
  /** The person mentored one of the municipalities in the past. */
  EARLIER_MENTORING(ConflictStrength.MAY_NOT_SEE),
  /** The person is or was twin mentor of one of the municipalities. */
  TWIN(ConflictStrength.MAY_NOT_SEE),
  /** The person declared the conflict. */
  DECLARED(ConflictStrength.MAY_NOT_SEE);

  private final ConflictStrength strength;

  ConflictKind(ConflictStrength strength) {
    this.strength = strength;
  }

  public ConflictStrength strength() {
    return strength;
  }
}
