package org.culturalpearls.notification;

/**
 * Which mails a list shows.
 *
 * @param state null for all
 * @param held only those that wait until a coordinator lets them go
 */
public record WantedMails(MailState state, boolean held) {

  public static WantedMails in(MailState state) {
    return new WantedMails(state, false);
  }

  public static WantedMails whichAreHeld() {
    return new WantedMails(MailState.WAITING, true);
  }
}
