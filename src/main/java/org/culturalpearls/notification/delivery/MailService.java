package org.culturalpearls.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** Shows the outbox: to everybody their own mails; to coordinators and administrators all. */
public interface MailService {

  /** Returns mails to this person, the latest first. */
  Paged<MailView> own(PersonId person, WantedMails wanted, int page);

  /**
   * Returns a page of all mails, the last one instead of any after it; to coordinators with their
   * subjects and without what a conflict of interest hides, to administrators the states only.
   */
  Paged<MailView> all(PersonId actor, WantedMails wanted, int page);

  /** Returns the first of the same, without pages. */
  List<MailId> first(PersonId actor, WantedMails wanted, int most);

  /**
   * Returns these mails in this order, as the list of all shows them; what it hides is left out.
   */
  List<MailView> lines(PersonId actor, List<MailId> mails);

  /**
   * Returns a mail; throws NotFound if the reader may not know of it. One-time links are never
   * shown.
   */
  ReadMail read(PersonId reader, MailId mail);

  /**
   * Returns whether the present address of this person was refused for good, so that nothing is
   * sent; for themselves, coordinators and administrators.
   */
  boolean isRefused(PersonId actor, PersonId person);

  /** Returns whether a mail server is configured. */
  boolean sends();

  /** Returns how many are held, up to a thousand. For coordinators. */
  int held(PersonId actor);

  /** Sends a failed mail again, also to an address that was refused. */
  void sendAgain(PersonId actor, MailId mail);

  /**
   * Returns how many of these mails have failed, as {@link #all} finds them, up to a thousand. For
   * coordinators and administrators.
   */
  int failed(PersonId actor, WantedMails wanted);

  /**
   * Sends those of these mails again that have failed by now, also to addresses that were refused:
   * a hundred in one transaction, two thousand at most. Returns how many.
   */
  int sendAllAgain(PersonId actor, WantedMails wanted);

  /** Ends the pause of a mail before its next attempt; throws WrongMailState for others. */
  void tryNow(PersonId actor, MailId mail);

  /** Releases the held mails that are still needed; for coordinators. Returns how many. */
  int release(PersonId actor);

  /**
   * Returns since when this is a restored copy that sends nothing; for coordinators and
   * administrators.
   */
  Optional<Instant> restoredCopySince(PersonId actor);

  /**
   * Makes the restored copy the one in use: new mails are sent, and held ones can be released. For
   * administrators.
   */
  void useRestored(PersonId actor);

  /**
   * Returns the names of all samples, for coordinators: kinds, and tasks as {@code
   * <process>.<task>}.
   */
  List<String> samples(PersonId actor);

  /**
   * Returns a mail that is not in the outbox yet, as its recipient would get it; for coordinators
   * who may see what it names.
   */
  MailText preview(PersonId actor, NewMail mail);

  /** Returns a text with made-up facts; throws NotFound for an unknown name. */
  MailText sample(PersonId actor, String name, Language language);
}
