package org.culturalpearls.people;

/** Tells whether one-time links are sent by mail; implemented by the module that sends mails. */
public interface LinkPost {

  /** Returns whether mails are sent. Otherwise links are shown to the person who creates them. */
  boolean isOpen();
}
