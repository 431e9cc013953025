package org.culturalpearls.notification.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.notification.MailId;
import org.culturalpearls.notification.MailService;
import org.culturalpearls.notification.MailText;
import org.culturalpearls.notification.MailView;
import org.culturalpearls.notification.ReadMail;
import org.culturalpearls.notification.WantedMails;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows mails with the rights of who looks, and lets failed and held ones go out. */
@Service
@Transactional
class MailFacade implements MailService {

  private final MailReads reads;
  private final MailRows rows;
  private final MailViews views;
  private final Resending resending;
  private final RefusedAddresses refusedAddresses;
  private final MailSamples samples;
  private final MailServer server;
  private final Restoration restoration;
  private final PeopleService people;

  MailFacade(
      MailReads reads,
      MailRows rows,
      MailViews views,
      Resending resending,
      RefusedAddresses refusedAddresses,
      MailSamples samples,
      MailServer server,
      Restoration restoration,
      PeopleService people) {
    this.reads = reads;
    this.rows = rows;
    this.views = views;
    this.resending = resending;
    this.refusedAddresses = refusedAddresses;
    this.samples = samples;
    this.server = server;
    this.restoration = restoration;
    this.people = people;
  }

  @Override
  @Transactional(readOnly = true)
  public Paged<MailView> own(PersonId person, WantedMails wanted, int page) {
    return views.of(reads.page(person, wanted, page), page, person, true, false);
  }

  @Override
  @Transactional(readOnly = true)
  public Paged<MailView> all(PersonId actor, WantedMails wanted, int page) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    boolean subjects = people.hasRole(actor, Role.COORDINATOR);
    return views.of(reads.page(null, wanted, page), page, actor, subjects, true);
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
  @Transactional(readOnly = true)
  public Set<PersonId> refused(PersonId actor, Collection<PersonId> among) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    return refusedAddresses.among(people.persons(among).values());
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
    resending.sendAgain(
        rows.find(id).orElseThrow(() -> new NotFound("error.notification.mail-not-found")));
  }

  @Override
  public int sendAllAgain(PersonId actor) {
    people.requireRole(actor, Role.COORDINATOR, Role.ADMINISTRATOR);
    List<Mail> failed = reads.failed();
    failed.forEach(resending::sendAgain);
    return failed.size();
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
  public MailText sample(PersonId actor, String name, Language language) {
    people.requireRole(actor, Role.COORDINATOR);
    return samples.write(name, language, people.person(actor));
  }
}
