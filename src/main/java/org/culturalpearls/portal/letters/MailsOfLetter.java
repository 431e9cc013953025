package org.culturalpearls.portal.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.portal.mails.MailMark;

/**
 * How many mails of a letter are in which state.
 *
 * @param state as a message key
 */
record MailsOfLetter(String state, int mails) {

  static List<MailsOfLetter> of(LetterView letter, boolean sends) {
    Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
    letter.mails().values().forEach(state -> counts.merge(state, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new MailsOfLetter(word(each.getKey(), sends), each.getValue()))
        .toList();
  }

  /** Returns the message key of what became of a mail. */
  static String word(MailState state, boolean sends) {
    return state == MailState.CANCELLED ? "letters.cancelled" : MailMark.word(state, !sends);
  }
}
