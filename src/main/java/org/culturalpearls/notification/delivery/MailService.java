package org.culturalpearls.notification.delivery;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** The outbox to look at: everybody's own mails; for coordinators and administrators all. */
public interface MailService {

  /** Mails to this person, the latest first. */
  Paged<MailView> own(PersonId person, WantedMails wanted, int page);

  /** All mails; for coordinators with their subjects, for administrators the states only. */
  Paged<MailView> all(PersonId actor, WantedMails wanted, int page);

  /** Throws NotFound for who may not know of it. One-time links are never in it. */
  ReadMail read(PersonId reader, MailId mail);

  /**
   * Whether the present address of this person was refused for good, so that nothing is sent; for
   * themselves, coordinators and administrators.
   */
  boolean isRefused(PersonId actor, PersonId person);

  /** Of these people those whose present address was refused; for those who care for them. */
  Set<PersonId> refused(PersonId actor, Collection<PersonId> among);

  /** Whether a mail server is set. */
  boolean sends();

  /** How many are held; counts no further than a thousand. For coordinators. */
  int held(PersonId actor);

  /** Tries a failed mail anew, also at an address that was refused. */
  void sendAgain(PersonId actor, MailId mail);

  /**
   * How many of these mails have failed; counts no further than a thousand. For coordinators and
   * administrators.
   */
  int failed(PersonId actor, WantedMails wanted);

  /**
   * Tries those of these mails anew that have failed by now, also at addresses that were refused: a
   * hundred in one transaction, two thousand at most. Answers how many.
   */
  int sendAllAgain(PersonId actor, WantedMails wanted);

  /** A mail that pauses until its next try is tried soon; throws WrongMailState for others. */
  void tryNow(PersonId actor, MailId mail);

  /** Lets the held mails go out that are still needed; for coordinators. Answers how many. */
  int release(PersonId actor);

  /**
   * Since when this is a copy from a backup that sends nothing; for coordinators and
   * administrators.
   */
  Optional<Instant> restoredCopySince(PersonId actor);

  /**
   * The copy is the one that people use from now on: what is written is sent, and what was held can
   * be released. For administrators.
   */
  void useRestored(PersonId actor);

  /** The names of all texts, for coordinators: kinds, and tasks as {@code <process>.<task>}. */
  List<String> samples(PersonId actor);

  /** A text with made-up facts; throws NotFound for a name that there is not. */
  MailText sample(PersonId actor, String name, Language language);
}
