package org.culturalpearls.letter.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.letter.LetterId;
import org.culturalpearls.letter.LetterService;
import org.culturalpearls.letter.LetterState;
import org.culturalpearls.letter.LetterText;
import org.culturalpearls.letter.LetterView;
import org.culturalpearls.letter.internal.RecipientQueries.Row;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores letters, and sends what was looked at and confirmed. */
@Service
@Transactional(readOnly = true)
class LetterFacade implements LetterService {

  private static final Duration DAY = Duration.ofDays(1);

  private final Letters letters;
  private final LetterListQueries list;
  private final RecipientQueries recipients;
  private final LetterMails mails;
  private final VisibleNominations nominations;
  private final PeopleService people;
  private final Clock clock;

  LetterFacade(
      Letters letters,
      LetterListQueries list,
      RecipientQueries recipients,
      LetterMails mails,
      VisibleNominations nominations,
      PeopleService people,
      Clock clock) {
    this.letters = letters;
    this.list = list;
    this.recipients = recipients;
    this.mails = mails;
    this.nominations = nominations;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Choice choice(
      PersonId coordinator, Collection<CaseKey> towns, Collection<PersonId> chosen) {
    people.requireRole(coordinator, Role.COORDINATOR);
    requireFew(towns, chosen);
    return new Choice(
        recipients.towns(towns, nominations.hidden(coordinator, towns)), recipients.people(chosen));
  }

  private static void requireFew(Collection<CaseKey> towns, Collection<PersonId> chosen) {
    if (towns.size() > MOST || chosen.size() > MOST) {
      throw RuleBroken.of("error.letter.too-many", MOST);
    }
  }

  @Override
  @Transactional
  public LetterId write(PersonId coordinator, Write letter) {
    Choice choice = choice(coordinator, letter.towns(), letter.people());
    LetterRules rules = new LetterRules();
    rules.require(
        choice.towns().isEmpty() || !letter.sides().isEmpty(),
        RuleBroken.in("sides", "error.letter.no-side"));
    LetterText text = rules.text(letter.text());
    rules.require(!choice.isEmpty(), RuleBroken.of("error.letter.nobody"));
    rules.require(
        letters.unconfirmed(coordinator.value()) < MOST_UNCONFIRMED,
        RuleBroken.of("error.letter.too-many-drafts", MOST_UNCONFIRMED));
    rules.enforce();
    Letter written = letters.saveAndFlush(new Letter(coordinator, text, clock.instant()));
    recipients.insert(
        written.id(),
        choice.towns().stream().map(Town::caseKey).toList(),
        letter.sides(),
        choice.people().stream().map(Named::id).toList());
    int found = Addressee.of(recipients.rows(written.id())).size();
    if (found == 0) {
      throw RuleBroken.of("error.letter.nobody");
    }
    if (found > MOST) {
      throw RuleBroken.of("error.letter.too-many", MOST);
    }
    return written.id();
  }

  @Override
  @Transactional
  public void change(PersonId author, LetterId id, long version, LetterText text) {
    Letter letter = lockOwn(author, id);
    LetterRules rules = new LetterRules();
    LetterText checked = rules.text(text);
    rules.enforce();
    letter.change(version, checked);
    letters.saveAndFlush(letter);
  }

  @Override
  public LetterView letter(PersonId coordinator, LetterId id) {
    people.requireRole(coordinator, Role.COORDINATOR);
    Letter letter = letters.findById(id.value()).orElseThrow(LetterFacade::notFound);
    List<Addressee> all = seen(coordinator, letter);
    return new LetterView(
        id,
        letter.version(),
        letter.author(),
        letter.text(),
        letter.state(),
        letter.writtenAt(),
        letter.confirmedAt(),
        letter.stoppedAt(),
        all.stream().map(each -> each.view(letter.text())).toList(),
        shown(letter, all),
        letter.state() == LetterState.UNCONFIRMED ? Map.of() : recipients.states(id));
  }

  @Override
  public LetterView own(PersonId author, LetterId id) {
    LetterView letter = letter(author, id);
    if (!letter.author().equals(author)) {
      throw notFound();
    }
    if (letter.state() != LetterState.UNCONFIRMED) {
      throw new AlreadyDone("error.letter.confirmed");
    }
    return letter;
  }

  /**
   * Returns the recipients. A case that is hidden by now is taken from the author's own letter as
   * long as it is not confirmed; all other letters to such a case do not exist for the reader.
   */
  private List<Addressee> seen(PersonId reader, Letter letter) {
    List<Row> rows = recipients.rows(letter.id());
    Set<CaseKey> hidden =
        nominations.hidden(
            reader,
            rows.stream()
                .filter(Row::onlyNomination)
                .map(Row::caseKey)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    List<Row> left =
        rows.stream()
            .filter(row -> row.caseKey() == null || !hidden.contains(row.caseKey()))
            .toList();
    boolean draft = letter.author().equals(reader) && letter.state() == LetterState.UNCONFIRMED;
    if (left.size() < rows.size() && !draft) {
      throw notFound();
    }
    return Addressee.of(left);
  }

  private static String shown(Letter letter, List<Addressee> all) {
    return SecretToken.hash(
        letter.version()
            + "\n"
            + all.stream()
                .map(each -> each.shown(letter.text()))
                .collect(Collectors.joining("\n")));
  }

  @Override
  public Paged<Line> letters(PersonId coordinator, int page) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return Paged.of(
        list.page(nominations.hidden(coordinator, list.nominationsOfLetters()), page), page);
  }

  @Override
  public int unconfirmed(PersonId coordinator) {
    return letters.unconfirmed(coordinator.value());
  }

  @Override
  @Transactional
  public int confirm(PersonId author, LetterId id, String shown) {
    // Of two letters that are confirmed at once the second counts the mails of the first.
    letters.lockUnconfirmed(author.value());
    Letter letter = lockOwn(author, id);
    letter.requireUnconfirmed();
    List<Addressee> all = seen(author, letter);
    if (!shown(letter, all).equals(shown)) {
      throw new ChangedMeanwhile("error.letter.changed");
    }
    List<Addressee> reached = all.stream().filter(each -> each.obstacle() == null).toList();
    if (reached.isEmpty()) {
      throw RuleBroken.of("error.letter.nobody-reached");
    }
    long today = letters.mailsSince(author.value(), clock.instant().minus(DAY));
    if (today + reached.size() > MOST_A_DAY) {
      throw RuleBroken.of("error.letter.too-many-today", MOST_A_DAY, today);
    }
    letter.confirm(clock.instant(), reached.size());
    letters.saveAndFlush(letter);
    mails.put(id, author, reached);
    return reached.size();
  }

  @Override
  @Transactional
  public int stop(PersonId coordinator, LetterId id) {
    people.requireRole(coordinator, Role.COORDINATOR);
    Letter letter = letters.lockForUpdate(id.value()).orElseThrow(LetterFacade::notFound);
    List<Addressee> all = seen(coordinator, letter);
    letter.stop(clock.instant());
    letters.saveAndFlush(letter);
    return mails.cancel(id, all);
  }

  @Override
  @Transactional
  public void discard(PersonId author, LetterId id) {
    Letter letter = lockOwn(author, id);
    letter.requireUnconfirmed();
    recipients.delete(id);
    letters.delete(letter);
    letters.flush();
  }

  /** Locks a letter of this author; letters of others are not found. */
  private Letter lockOwn(PersonId author, LetterId id) {
    people.requireRole(author, Role.COORDINATOR);
    return letters
        .lockForUpdate(id.value())
        .filter(letter -> letter.author().equals(author))
        .orElseThrow(LetterFacade::notFound);
  }

  private static NotFound notFound() {
    return new NotFound("error.letter.not-found");
  }
}
