package org.culturalpearls.plan.remark;

/** How what a remark is about stands now. */
public enum Anchor {
  /** As it stood when the remark was made. */
  STANDS,
  /** Its words were changed since. */
  CHANGED,
  /** It was deleted. */
  GONE
}
