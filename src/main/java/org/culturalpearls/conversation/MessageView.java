package org.culturalpearls.conversation;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * A message as its readers see it.
 *
 * @param place in the conversation at which it was written, or last changed
 * @param text plain text with simple Markdown; empty once it was withdrawn
 * @param editedAt when its author last changed it, or null
 * @param withdrawnAt when its author withdrew it, or null
 * @param seenBy others who have read it as it is
 */
public record MessageView(
    MessageId id,
    long version,
    int place,
    PersonId author,
    Instant writtenAt,
    String text,
    Instant editedAt,
    Instant withdrawnAt,
    List<PersonId> seenBy) {

  /** Maximum length of a message, in characters. */
  public static final int MAX_LENGTH = 8_000;

  public MessageView {
    seenBy = List.copyOf(seenBy);
  }
}
