package org.culturalpearls.cycle;

/**
 * The readable name of a participation, {@code 2027-rujiena}; the business key of every process
 * instance that belongs to it.
 */
public record CaseKey(String value) {

  /** How the keys of rehearsals begin; those of all others begin with a year. */
  public static final String REHEARSAL = "rehearsal-";

  /** Returns whether it belongs to a cycle that counts nowhere. */
  public boolean isOfRehearsal() {
    return value.startsWith(REHEARSAL);
  }

  @Override
  public String toString() {
    return value;
  }
}
