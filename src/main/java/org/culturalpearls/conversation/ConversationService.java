package org.culturalpearls.conversation;

import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/**
 * Keeps one conversation for each case. The town's team, its current mentors and coordinators whom
 * one of them has asked in read and write; for everybody else it does not exist. Mentors read what
 * was written during their own mentoring.
 */
public interface ConversationService {

  /** Returns whether a person reads the conversation of a case. */
  boolean isReader(PersonId person, ParticipationId town);

  /** Returns a page of the conversation, the latest messages first. */
  ConversationView conversation(PersonId reader, ParticipationId town, int page);

  /** Returns a message of the reader's own, for a change. */
  MessageView own(PersonId author, ParticipationId town, MessageId message);

  /**
   * Records up to where a person has read.
   *
   * @param place of a message that the person was shown
   */
  void read(PersonId reader, ParticipationId town, int place);

  MessageId post(PersonId author, ParticipationId town, String text);

  /** Changes the author's own message; all see that it was changed, and when. */
  void edit(PersonId author, ParticipationId town, MessageId message, long version, String text);

  /** Removes the text of the author's own message; all see that there was one. */
  void withdraw(PersonId author, ParticipationId town, MessageId message);

  /** Lets a coordinator read and write from now on, also what was written before. */
  void askIn(PersonId member, ParticipationId town, PersonId coordinator);

  /** Lets a coordinator leave; somebody of either side says so, or the coordinator. */
  void letGo(PersonId member, ParticipationId town, PersonId coordinator);
}
