package org.culturalpearls.notification.internal;

/** To which address of a person goes what tells of a change from one to another. */
enum ToAddress {
  /** From before the change: who is still there must hear of it. */
  OLD,
  /** From the change on. */
  NEW;

  /** Of the argument that says it. */
  static final String TYPE = "ToAddress";
}
