package org.culturalpearls.notification.delivery.internal;

import java.time.Instant;
import java.util.List;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.WantedMails;
import org.culturalpearls.notification.outbox.MailId;
import org.culturalpearls.notification.outbox.core.HiddenMails;
import org.culturalpearls.notification.outbox.core.Mail;
import org.culturalpearls.notification.outbox.core.ReadableMails;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Component;

/**
 * Reads the list of everybody's mails for coordinators and administrators: what a conflict of
 * interest hides from a coordinator is neither shown nor counted, nor sent again; administrators
 * narrow it by nothing that tells what a mail is about.
 */
@Component
class MailLists {

  private final MailReads reads;
  private final MailViews views;
  private final ReadableMails readable;
  private final PeopleService people;

  MailLists(MailReads reads, MailViews views, ReadableMails readable, PeopleService people) {
    this.reads = reads;
    this.views = views;
    this.readable = readable;
    this.people = people;
  }

  /** Returns a page; the last one instead of any after it. */
  Paged<MailView> page(PersonId reader, WantedMails wanted, int page) {
    Sight sight = sight(reader, wanted);
    int total = reads.count(sight.wanted, sight.hidden);
    int shown = Math.min(page, Math.max(total - 1, 0) / Paged.SIZE);
    List<Mail> found = reads.all(sight.wanted, sight.hidden, Paged.SIZE, Paged.before(shown));
    return new Paged<>(
        views.all(found, reader, sight.subjects), shown, (shown + 1) * Paged.SIZE < total, total);
  }

  List<MailId> first(PersonId reader, WantedMails wanted, int most) {
    Sight sight = sight(reader, wanted);
    return reads.ids(sight.wanted, sight.hidden, most);
  }

  List<MailView> lines(PersonId reader, List<MailId> mails) {
    Sight sight = sight(reader, WantedMails.in(null));
    return views.all(reads.some(mails, sight.hidden), reader, sight.subjects);
  }

  int countFailed(PersonId reader, WantedMails wanted) {
    Sight sight = sight(reader, wanted);
    return reads.countFailed(sight.wanted, sight.hidden);
  }

  /** Locks and returns some that had failed by then. */
  List<Mail> failed(PersonId reader, WantedMails wanted, Instant by, int most) {
    Sight sight = sight(reader, wanted);
    return reads.failed(sight.wanted, sight.hidden, by, most);
  }

  private Sight sight(PersonId reader, WantedMails wanted) {
    people.requireRole(reader, Role.COORDINATOR, Role.ADMINISTRATOR);
    return people.hasRole(reader, Role.COORDINATOR)
        ? new Sight(wanted, readable.hiddenFrom(reader), true)
        : new Sight(wanted.ofStatesOnly(), HiddenMails.NONE, false);
  }

  /** What somebody may ask for, and see of it. */
  private record Sight(WantedMails wanted, HiddenMails hidden, boolean subjects) {}
}
