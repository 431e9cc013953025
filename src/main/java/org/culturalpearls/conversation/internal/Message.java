package org.culturalpearls.conversation.internal;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.culturalpearls.conversation.MessageId;
import org.culturalpearls.conversation.MessageView;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A message of a conversation; its author may change and withdraw it. */
@Entity
class Message extends Aggregate {

  private Long participationId;
  private Long mentoringId;
  private int number;
  private int changedNumber;
  private Long authorId;
  private Instant writtenAt;
  private String text;
  private Instant editedAt;
  private Instant withdrawnAt;

  protected Message() {}

  /**
   * @param mentoring during which it is written, or null
   * @param number its place in the conversation
   */
  Message(
      ParticipationId town, Long mentoring, int number, PersonId author, Instant now, String text) {
    this.participationId = town.value();
    this.mentoringId = mentoring;
    this.number = number;
    this.changedNumber = number;
    this.authorId = author.value();
    this.writtenAt = now;
    this.text = text;
  }

  /**
   * @param place of this change in the conversation: who has read up to an earlier one knows other
   *     words
   */
  void edit(long seen, int place, Instant now, String newText) {
    requireThere();
    requireVersion(seen, "error.conversation.changed-meanwhile");
    text = newText;
    editedAt = now;
    changedNumber = place;
  }

  void withdraw(Instant now) {
    requireThere();
    text = "";
    withdrawnAt = now;
  }

  void requireThere() {
    if (withdrawnAt != null) {
      throw new AlreadyDone("error.conversation.withdrawn");
    }
  }

  MessageId id() {
    return new MessageId(id);
  }

  /** Returns whether somebody who has read up to this place knows it as it is. */
  boolean isKnownAt(int place) {
    return place >= changedNumber;
  }

  /** Returns whether it was written during this mentoring. */
  boolean isOf(Long mentoring) {
    return Objects.equals(mentoringId, mentoring);
  }

  PersonId author() {
    return new PersonId(authorId);
  }

  MessageView view(List<PersonId> seenBy) {
    return new MessageView(
        id(), version, changedNumber, author(), writtenAt, text, editedAt, withdrawnAt, seenBy);
  }
}
