package org.culturalpearls.conversation;

import java.util.List;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/**
 * The conversation of a case as one of its readers sees it.
 *
 * @param others who reads it besides the reader
 * @param guests coordinators who were asked in, who are among them
 * @param askable coordinators who can be asked in; none for who may not
 * @param messages the latest first
 * @param mayAskIn whether the reader is of a side, hence decides which coordinators are there
 * @param mayWrite whether there is somebody to write to, and the town takes part
 */
public record ConversationView(
    List<PersonId> others,
    List<PersonId> guests,
    List<PersonId> askable,
    Paged<MessageView> messages,
    boolean mayAskIn,
    boolean mayWrite) {

  public ConversationView {
    others = List.copyOf(others);
    guests = List.copyOf(guests);
    askable = List.copyOf(askable);
  }
}
