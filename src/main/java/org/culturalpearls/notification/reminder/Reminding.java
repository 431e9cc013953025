package org.culturalpearls.notification.reminder;

/** The steps of the process that reminds people, run every quarter of an hour. */
public interface Reminding {

  /**
   * Sends due reminders to a page of people, each by one mail.
   *
   * @return whether there may be more
   */
  boolean remind();

  /** Sends the morning mail to each coordinator whose morning has come. */
  void tellCoordinators();

  /** Sends mails that people want as a list to those whose morning has come. */
  void sendLists();
}
