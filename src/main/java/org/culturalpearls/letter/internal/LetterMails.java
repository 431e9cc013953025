package org.culturalpearls.letter.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.internal.RecipientQueries.Row;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.Outbox;
import org.culturalpearls.people.PersonId;
import org.springframework.stereotype.Component;

/** Puts the mails of letters into the outbox, and takes back those that are not sent yet. */
@Component
class LetterMails {

  /** Begins the key of a mail; the ids of letter and recipient follow. */
  static final String PREFIX = "LETTER:";

  private static final String SENT = "letter.sent";

  private final Outbox outbox;
  private final CaseHistory history;

  LetterMails(Outbox outbox, CaseHistory history) {
    this.outbox = outbox;
    this.history = history;
  }

  /** Writes one mail for each of these, and a line into the history of each of their cases. */
  void put(LetterId letter, PersonId author, List<Addressee> reached) {
    reached.forEach(
        each ->
            outbox.put(
                new NewMail(
                    each.kind(),
                    PREFIX + letter.value(),
                    each.person(),
                    each.caseKey(),
                    null,
                    List.of(author, letter))));
    Map<ParticipationId, Long> cases =
        reached.stream()
            .flatMap(each -> each.of().stream())
            .filter(row -> row.participation() != null)
            .collect(Collectors.groupingBy(Row::participation, Collectors.counting()));
    cases.forEach((town, people) -> history.record(town, author, SENT, people));
  }

  /** Cancels what is not sent yet; returns how many mails. */
  int cancel(LetterId letter, List<Addressee> all) {
    return outbox.cancel(
        all.stream().map(each -> PREFIX + letter.value() + ":" + each.person().value()).toList());
  }
}
