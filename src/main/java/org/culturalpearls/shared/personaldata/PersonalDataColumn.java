package org.culturalpearls.shared.personaldata;

/**
 * A column of the personal-data inventory.
 *
 * @param whose the author of a text, or the owner of a fact; null if it belongs to everybody named
 *     in the row
 * @param shown who else has it in the copy, as a condition; null for nobody
 * @param reason for this rule, for readers of the code
 */
public record PersonalDataColumn(
    String name, ErasureRule treatment, Whose whose, String shown, String reason) {

  public PersonalDataColumn {
    if (whose == null && treatment.isTyped()) {
      throw new IllegalArgumentException("Nobody wrote " + name + ": say whose it is.");
    }
  }

  PersonalDataColumn shownTo(String condition) {
    return new PersonalDataColumn(name, treatment, whose, condition, reason);
  }

  /** Returns whether only some of the people of a row have it in their copy. */
  public boolean isOfSome() {
    return treatment.isInCopy() && whose != null;
  }

  /** Returns the condition for those who have it in their copy. */
  public String inCopyOf() {
    return shown == null ? whose.ofPerson() : "(" + whose.ofPerson() + " or " + shown + ")";
  }
}
