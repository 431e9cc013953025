package org.culturalpearls.practice;

/**
 * A word of the vocabularies.
 *
 * @param key lasting key, {@code youth-out-migration}; its label is the message {@code
 *     term.<kind>.<key>}
 */
public record Term(TermKind kind, String key) {

  /** Returns the message key of its label. */
  public String label() {
    return "term." + kind + "." + key;
  }
}
