package org.culturalpearls.notification.reminder;

/** The steps in which people are reminded; for the process that begins at each quarter. */
public interface Reminding {

  /**
   * Reminds a page of people of what is due now, each by one mail.
   *
   * @return whether there may be more
   */
  boolean remind();

  /** Tells each coordinator, whose morning has come, how things stand. */
  void tellCoordinators();

  /** Sends what people want to read in one list to those whose morning has come. */
  void sendLists();
}
