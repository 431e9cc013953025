package org.culturalpearls.conversation.internal;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
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
  private Long authorId;
  private Instant writtenAt;
  private String text;
  private Instant editedAt;
  private Instant withdrawnAt;

  protected Message() {}

  /**
   * @param mentoring during which it is written, or null
   */
  Message(ParticipationId town, Long mentoring, PersonId author, Instant now, String text) {
    this.participationId = town.value();
    this.mentoringId = mentoring;
    this.authorId = author.value();
    this.writtenAt = now;
    this.text = text;
  }

  void edit(long seen, Instant now, String newText) {
    requireThere();
    requireVersion(seen, "error.conversation.changed-meanwhile");
    if (!text.equals(newText)) {
      text = newText;
      editedAt = now;
    }
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

  PersonId author() {
    return new PersonId(authorId);
  }

  MessageView view(List<PersonId> seenBy) {
    return new MessageView(id(), version, author(), writtenAt, text, editedAt, withdrawnAt, seenBy);
  }
}
