package org.culturalpearls.notification.outbox.core;

/** To which address of a person goes what tells of a change from one to another. */
public enum ToAddress {
  /** From before the change: who is still there must hear of it. */
  OLD,
  /** From the change on. */
  NEW;

  /** Of the argument that says it. */
  public static final String TYPE = "ToAddress";
}
