package org.culturalpearls.portal.plan;

import org.culturalpearls.plan.PlanView;

/**
 * The vision of a plan as typed.
 *
 * @param read what it was before the change, as {@link ReadText}
 */
record PlanForm(String version, String read, String vision) {

  static PlanForm of(PlanView plan) {
    String vision = plan.content().vision();
    return new PlanForm(Long.toString(plan.version()), ReadText.mark(vision), vision);
  }

  /** Returns whether this person changed nothing, compared with what was read. */
  boolean isUntouched() {
    return ReadText.mark(vision).equals(read);
  }

  /**
   * Returns whether it carries a text that is to be saved; a page without the editor sends none.
   */
  boolean saysSomethingNew() {
    return vision != null && !isUntouched();
  }

  /** Returns whether somebody else changed the text since it was read. */
  boolean differs(PlanView newer) {
    String theirs = ReadText.mark(newer.content().vision());
    return !theirs.equals(read) && !theirs.equals(ReadText.mark(vision));
  }

  /** Returns the same text as a change of the newer plan. */
  PlanForm after(PlanView newer) {
    PlanForm theirs = of(newer);
    return isUntouched() ? theirs : new PlanForm(theirs.version(), theirs.read(), vision);
  }
}
