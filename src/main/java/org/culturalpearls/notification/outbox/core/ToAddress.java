package org.culturalpearls.notification.outbox.core;

/** Which address gets a notice of a changed address. */
public enum ToAddress {
  /** The old one: its reader must be notified. */
  OLD,
  /** The new one. */
  NEW;

  /** The type of the argument. */
  public static final String TYPE = "ToAddress";
}
