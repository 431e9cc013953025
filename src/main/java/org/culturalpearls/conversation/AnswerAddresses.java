package org.culturalpearls.conversation;

import java.util.Optional;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;

/** Makes addresses to which a person answers a mail about a conversation. */
public interface AnswerAddresses {

  /** Returns whether a mailbox for answers is set. */
  boolean areSet();

  /**
   * Makes an address for this person and this conversation; what is sent to it from the person's
   * own address becomes a message. Empty without a mailbox.
   */
  Optional<String> make(PersonId person, CaseKey town);
}
