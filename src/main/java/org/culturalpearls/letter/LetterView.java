package org.culturalpearls.letter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.people.PersonId;

/**
 * A letter with its recipients as they are now.
 *
 * @param confirmedAt when its author confirmed it, or null
 * @param shown identifies text and recipients: who confirms says what was seen
 * @param mails the state of each mail that was written, by its recipient; empty before it is
 *     confirmed
 */
public record LetterView(
    LetterId id,
    long version,
    PersonId author,
    LetterText text,
    LetterState state,
    Instant writtenAt,
    Instant confirmedAt,
    Instant stoppedAt,
    List<LetterRecipient> recipients,
    String shown,
    Map<PersonId, MailState> mails) {

  /** Returns how many get a mail. */
  public long reached() {
    return recipients.stream().filter(LetterRecipient::isReached).count();
  }

  /** Returns whether some of its mails can still be stopped. */
  public boolean canBeStopped() {
    return state == LetterState.CONFIRMED
        && (mails.containsValue(MailState.WAITING) || mails.containsValue(MailState.FAILED));
  }
}
