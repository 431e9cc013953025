package org.culturalpearls.notification.mail.internal;

import java.util.List;

/**
 * The parts of a mail, in the order of its layout.
 *
 * @param language of its texts, as in HTML's {@code lang}
 * @param first the subject as a sentence
 * @param link where the button leads; the same is written out as text
 * @param why why this comes, and what happens then
 * @param lines a list, or empty
 * @param until until when, or null
 * @param who who else got it, or whose turn it is
 * @param less how to get less
 * @param contact whom to ask, or null
 * @param also another address worth a look, or null
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
    Also also) {

  /** Where else to look, and what is there. */
  record Also(String words, String link) {}
}
