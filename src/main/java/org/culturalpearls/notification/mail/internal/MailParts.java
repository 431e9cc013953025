package org.culturalpearls.notification.mail.internal;

import java.util.List;
import org.culturalpearls.notification.outbox.MailKind;

/**
 * The parts in which mails differ.
 *
 * @param base prefix of the keys of its texts
 * @param named arguments of the texts, the town first
 * @param about title of what its task is about, or null
 * @param lines a list, or empty
 * @param until deadline, or null
 * @param who message key of who else got it
 * @param path target of its button, below the base address
 * @param answers what can be answered, each with its page below the base address
 * @param letter paragraphs of what somebody typed for its readers; or empty
 */
public record MailParts(
    MailKind kind,
    String base,
    Object[] named,
    String about,
    List<String> lines,
    String until,
    String who,
    String path,
    List<MailContent.Also> answers,
    List<String> letter) {

  /** A mail that offers no answers and is no letter. */
  public MailParts(
      MailKind kind,
      String base,
      Object[] named,
      String about,
      List<String> lines,
      String until,
      String who,
      String path) {
    this(kind, base, named, about, lines, until, who, path, List.of(), List.of());
  }
}
