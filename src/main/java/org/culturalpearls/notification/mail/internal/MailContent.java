package org.culturalpearls.notification.mail.internal;

import java.util.List;

/**
 * The parts of a mail, in the order of its layout.
 *
 * @param language of its texts, as in HTML's {@code lang}
 * @param first the subject as a sentence
 * @param link target of the button, also written out as text
 * @param why why it is sent, and what happens next
 * @param lines a list, or empty
 * @param until deadline, or null
 * @param who who else got it, or whose turn it is
 * @param less how to get fewer mails
 * @param contact whom to ask, or null
 * @param also another useful address, or null
 * @param choices answers, each with the page on which it is chosen; or empty
 * @param letter paragraphs of what somebody typed for its readers; or empty
 */
public record MailContent(
    String language,
    String greeting,
    String subject,
    String first,
    String button,
    String link,
    String why,
    List<String> lines,
    String until,
    String who,
    String less,
    String programme,
    String contact,
    Also also,
    List<Also> choices,
    List<String> letter) {

  /** A mail that offers no answers and is no letter. */
  public MailContent(
      String language,
      String greeting,
      String subject,
      String first,
      String button,
      String link,
      String why,
      List<String> lines,
      String until,
      String who,
      String less,
      String programme,
      String contact,
      Also also) {
    this(
        language, greeting, subject, first, button, link, why, lines, until, who, less, programme,
        contact, also, List.of(), List.of());
  }

  /** Another page to look at, with its description. */
  public record Also(String words, String link) {}
}
