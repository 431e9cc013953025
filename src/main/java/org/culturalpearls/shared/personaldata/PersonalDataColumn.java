package org.culturalpearls.shared.personaldata;

/**
 * One column of a table.
 *
 * @param whose by whom a text was written, or whose a fact is; null where it is everybody's who is
 *     named in the row
 * @param shown for whom else it is in the copy, as a condition; null for nobody
 * @param reason why it is treated so, for those who read the code
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

  /** Whether it is in the copy of some of those only for whom the row is. */
  public boolean isOfSome() {
    return treatment.isInCopy() && whose != null;
  }

  /** The condition for those in whose copy it is. */
  public String inCopyOf() {
    return shown == null ? whose.ofPerson() : "(" + whose.ofPerson() + " or " + shown + ")";
  }
}
