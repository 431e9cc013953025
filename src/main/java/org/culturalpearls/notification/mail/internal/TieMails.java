package org.culturalpearls.notification.mail.internal;

import java.util.List;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.core.Notification;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.notification.outbox.core.Recipients;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks those who are uninvolved for a decision on somebody's ties, and tells its outcome. If nobody
 * is, administrators are told, who can appoint somebody.
 */
@Component
class TieMails {

  private final OutboxWriter outbox;
  private final PeopleService people;

  TieMails(OutboxWriter outbox, PeopleService people) {
    this.outbox = outbox;
    this.people = people;
  }

  @EventListener
  void tell(PersonEvent.TieChangeAsked asked) {
    if (asked.asked().isEmpty()) {
      ask(MailKind.TIE_CHANGE_STALLED, asked, administrators());
    } else {
      ask(MailKind.TIE_CHANGE_ASKED, asked, asked.asked());
    }
  }

  private void ask(MailKind kind, PersonEvent.TieChangeAsked asked, List<PersonId> who) {
    Recipients recipients = Recipients.each(who);
    String key = kind + ":" + asked.change();
    outbox.put(Notification.of(kind, key, recipients, null, asked.person()));
  }

  private List<PersonId> administrators() {
    return people.activeWithRole(Role.ADMINISTRATOR).stream().map(PersonView::id).toList();
  }

  @EventListener
  void tell(PersonEvent.TieChangeDecided decided) {
    MailKind kind =
        decided.confirmed() ? MailKind.TIE_CHANGE_CONFIRMED : MailKind.TIE_CHANGE_REFUSED;
    String key = kind + ":" + decided.change();
    outbox.put(Notification.of(kind, key, Recipients.each(decided.person()), null));
  }
}
