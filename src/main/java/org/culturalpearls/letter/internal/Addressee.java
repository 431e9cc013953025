package org.culturalpearls.letter.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterRecipient;
import org.culturalpearls.letter.LetterRecipient.Obstacle;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.letter.internal.RecipientQueries.Row;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;

/**
 * A person with all cases with which a letter is for them. They get one mail, however many cases
 * these are. Cases of rehearsals do not count beside others.
 *
 * @param all rows of one person
 */
record Addressee(List<Row> all) {

  static List<Addressee> of(List<Row> rows) {
    Map<PersonId, List<Row>> each = new LinkedHashMap<>();
    rows.forEach(row -> each.computeIfAbsent(row.person(), id -> new ArrayList<>()).add(row));
    return each.values().stream().map(Addressee::new).toList();
  }

  private Row first() {
    return all.get(0);
  }

  PersonId person() {
    return first().person();
  }

  /** Returns why no mail is written to the person, or null. */
  Obstacle obstacle() {
    if (!first().active()) {
      return Obstacle.INACTIVE;
    }
    if (first().refused()) {
      return Obstacle.ADDRESS_REFUSED;
    }
    return of().isEmpty() ? Obstacle.NOT_OF_CASE : null;
  }

  /** Returns the rows for which the mail is written. */
  List<Row> of() {
    List<Row> still = all.stream().filter(Row::belongs).toList();
    List<Row> real = still.stream().filter(row -> !row.rehearsal()).toList();
    return real.isEmpty() ? still : real;
  }

  /** Returns the case of the mail; null for a mail of several cases, or of none. */
  CaseKey caseKey() {
    Row only = only();
    return only == null ? null : only.caseKey();
  }

  /** Returns the kind of the mail: one to a town that only entered the award can be hidden. */
  MailKind kind() {
    Row only = only();
    return only != null && only.onlyNomination() ? MailKind.ENTRY_LETTER : MailKind.LETTER;
  }

  /** Of several rehearsals the first stands for all, since nothing is sent of any of them. */
  private Row only() {
    List<Row> of = of();
    return of.size() == 1 || !of.isEmpty() && of.get(0).rehearsal() ? of.get(0) : null;
  }

  boolean isOfRehearsal() {
    Row only = only();
    return only != null && only.rehearsal();
  }

  LetterRecipient view(LetterText text) {
    List<Row> shown = of().isEmpty() ? all : of();
    return new LetterRecipient(
        person(),
        first().name(),
        shown.stream().map(Row::town).flatMap(Stream::ofNullable).distinct().toList(),
        first().language(),
        text.hasGerman() && first().language() == Language.DE,
        isOfRehearsal(),
        obstacle());
  }

  /** Returns all on which it depends what this person gets, for comparing. */
  String shown(LetterText text) {
    LetterRecipient view = view(text);
    return person().value()
        + " "
        + view.language()
        + " "
        + view.obstacle()
        + " "
        + of().stream().map(Row::caseKey).toList();
  }
}
