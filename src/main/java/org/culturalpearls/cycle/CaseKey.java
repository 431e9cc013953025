package org.culturalpearls.cycle;

/**
 * The readable name of a participation, {@code 2027-rujiena}; the business key of every process
 * instance that belongs to it.
 */
public record CaseKey(String value) {

  @Override
  public String toString() {
    return value;
  }
}
