package org.culturalpearls.people;

/** The way by which one-time links reach people; for the module that sends mails. */
public interface LinkPost {

  /** Whether mails go out. Otherwise links are shown to who makes them. */
  boolean isOpen();
}
