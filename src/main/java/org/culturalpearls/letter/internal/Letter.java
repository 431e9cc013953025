package org.culturalpearls.letter.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterState;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A letter to several people; its text stays as it was when its author confirmed it. */
@Entity
class Letter extends Aggregate {

  private Long authorId;
  private String subject;
  private String text;
  private String germanSubject;
  private String germanText;

  @Enumerated(EnumType.STRING)
  private LetterState state;

  private Instant writtenAt;
  private Instant sentAt;
  private int mails;
  private Instant withdrawnAt;

  protected Letter() {}

  Letter(PersonId author, LetterText typed, Instant now) {
    authorId = author.value();
    state = LetterState.UNCONFIRMED;
    writtenAt = now;
    say(typed);
  }

  void change(long seen, LetterText typed) {
    requireUnconfirmed();
    requireVersion(seen, "error.letter.changed");
    say(typed);
  }

  private void say(LetterText typed) {
    subject = typed.subject();
    text = typed.text();
    germanSubject = typed.germanSubject();
    germanText = typed.germanText();
  }

  /**
   * UNCONFIRMED to CONFIRMED.
   *
   * @param count how many mails are written
   */
  void confirm(Instant now, int count) {
    requireUnconfirmed();
    state = LetterState.CONFIRMED;
    sentAt = now;
    mails = count;
  }

  /** CONFIRMED to STOPPED. */
  void stop(Instant now) {
    if (state != LetterState.CONFIRMED) {
      throw new AlreadyDone("error.letter.not-stopped");
    }
    state = LetterState.STOPPED;
    withdrawnAt = now;
  }

  void requireUnconfirmed() {
    if (state != LetterState.UNCONFIRMED) {
      throw new AlreadyDone("error.letter.confirmed");
    }
  }

  LetterId id() {
    return new LetterId(id);
  }

  long version() {
    return version;
  }

  PersonId author() {
    return new PersonId(authorId);
  }

  LetterText text() {
    return new LetterText(subject, text, germanSubject, germanText);
  }

  LetterState state() {
    return state;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Instant confirmedAt() {
    return sentAt;
  }

  Instant stoppedAt() {
    return withdrawnAt;
  }
}
