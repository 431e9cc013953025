package org.culturalpearls.notification.delivery.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.notification.delivery.MailService;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.ReadMail;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.mail.core.MailSamples;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.notification.outbox.MailText;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.WrongMailState;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.MailRows;
import org.culturalpearls.notification.outbox.core.MailServer;
import org.culturalpearls.notification.outbox.core.Restoration;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TransactionCache;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows mails with the reader's rights, and releases failed and held ones. */
@Service
@Transactional
class MailFacade implements MailService {

  /** Number of mails sent again in one transaction, and of transactions in one call. */
  private static final int STEP = 100;

  private static final int MOST_STEPS = 20;

  private final MailReads reads;
  private final MailLists lists;
  private final MailRows rows;
  private final MailViews views;
  private final Resending resending;
  private final RefusedAddresses refusedAddresses;
  private final MailSamples samples;
  private final MailServer server;
  private final Restoration restoration;
  private final PeopleService people;
  private final TransactionTemplate transactions;
  private final Clock clock;

  MailFacade(
      MailReads reads,
      MailLists lists,
      MailRows rows,
      MailViews views,
      Resending resending,
      RefusedAddresses refusedAddresses,
      MailSamples samples,
      MailServer server,
      Restoration restoration,
      PeopleService people,
      TransactionTemplate transactions,
      Clock clock) {
    this.reads = reads;
    this.lists = lists;
    this.rows = rows;
    this.views = views;
    this.resending = resending;
    this.refusedAddresses = refusedAddresses;
    this.samples = samples;
    this.server = server;
    this.restoration = restoration;
    this.people = people;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Paged<MailView> own(PersonId person, WantedMails wanted, int page) {
    TransactionCache.begin();
    return views.own(reads.page(person, wanted, page), page, person);
  }

  @Override
  @Transactional(readOnly = true)
  public Paged<MailView> all(PersonId actor, WantedMails wanted, int page) {
    TransactionCache.begin();
    return lists.page(actor, wanted, page);
  }

  @Override
  @Transactional(readOnly = true)
  public List<MailId> first(PersonId actor, WantedMails wanted, int most) {
    return lists.first(actor, wanted, most);
  }

  @Override
  @Transactional(readOnly = true)
  public List<MailView> lines(PersonId actor, List<MailId> mails) {
    TransactionCache.begin();
    return lists.lines(actor, mails);
  }

  @Override
  @Transactional(readOnly = true)
  public ReadMail read(PersonId reader, MailId id) {
    boolean coordinator = people.hasRole(reader, Role.COORDINATOR);
    Mail mail =
        rows.find(id)
            .filter(found -> found.recipient().equals(reader) || coordinator)
            .orElseThrow(() -> new NotFound("error.notification.mail-not-found"));
    return views.read(mail, reader, coordinator || people.hasRole(reader, Role.ADMINISTRATOR));
  }

  @Override
  @Transactional(readOnly = true)
  public boolean isRefused(PersonId actor, PersonId person) {
    if (!actor.equals(person)) {
      people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    }
    return refusedAddresses.has(people.person(person));
  }

  @Override
  public boolean sends() {
    return server.isSet();
  }

  @Override
  @Transactional(readOnly = true)
  public int held(PersonId actor) {
    people.requireRole(actor, Role.COORDINATOR);
    return reads.held();
  }

  @Override
  public void sendAgain(PersonId actor, MailId id) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    if (resending.sendAgain(List.of(found(id))) == 0) {
      throw new WrongMailState(id, MailState.WAITING);
    }
  }

  @Override
  @Transactional(readOnly = true)
  public int failed(PersonId actor, WantedMails wanted) {
    return lists.countFailed(actor, wanted);
  }

  /** Mails that fail again meanwhile aren't tried over and over. */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public int sendAllAgain(PersonId actor, WantedMails wanted) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    Instant begun = clock.instant();
    int sent = 0;
    int step = STEP;
    for (int number = 0; step == STEP && number < MOST_STEPS; number++) {
      step = step(actor, wanted, begun);
      sent += step;
    }
    return sent;
  }

  private int step(PersonId actor, WantedMails wanted, Instant begun) {
    return transactions.execute(
        status -> resending.sendAgain(lists.failed(actor, wanted, begun, STEP)));
  }

  @Override
  public void tryNow(PersonId actor, MailId id) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    resending.tryNow(found(id));
  }

  private Mail found(MailId id) {
    return rows.find(id).orElseThrow(() -> new NotFound("error.notification.mail-not-found"));
  }

  @Override
  public int release(PersonId actor) {
    people.requireRole(actor, Role.COORDINATOR);
    if (!server.isSet()) {
      throw RuleBroken.of("error.notification.no-mail-server");
    }
    if (restoration.holdsMails()) {
      throw RuleBroken.of("error.notification.restored");
    }
    return resending.release();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Instant> restoredCopySince(PersonId actor) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    return restoration.holdsMailsSince();
  }

  @Override
  public void useRestored(PersonId actor) {
    people.requireRole(actor, Role.ADMINISTRATOR);
    if (!restoration.end()) {
      throw RuleBroken.of("error.notification.not-restored");
    }
  }

  @Override
  public List<String> samples(PersonId actor) {
    people.requireRole(actor, Role.COORDINATOR);
    return samples.names();
  }

  @Override
  @Transactional(readOnly = true)
  public MailText preview(PersonId actor, NewMail mail) {
    people.requireRole(actor, Role.COORDINATOR);
    return views.preview(mail, actor, clock.instant());
  }

  @Override
  @Transactional(readOnly = true)
  public MailText sample(PersonId actor, String name, Language language) {
    people.requireRole(actor, Role.COORDINATOR);
    return samples.write(name, language, people.person(actor));
  }
}
