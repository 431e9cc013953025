package org.culturalpearls.conversation;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** What happens in conversations. */
public sealed interface ConversationEvent {

  /**
   * A message was written.
   *
   * @param untold readers who had read everything before: others know already that something waits
   */
  record MessagePosted(
      ParticipationId town, MessageId message, PersonId author, List<PersonId> untold)
      implements ConversationEvent {

    public MessagePosted {
      untold = List.copyOf(untold);
    }
  }

  /** A coordinator was asked into the conversation. */
  record CoordinatorAskedIn(ParticipationId town, PersonId coordinator, PersonId by, Instant at)
      implements ConversationEvent {}

  /** A mail of this person could not be taken as a message; it stays in the mailbox. */
  record AnswerHeld(PersonId sender, Instant at) implements ConversationEvent {}
}
