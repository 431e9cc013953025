package org.culturalpearls.portal.mails;

import java.util.List;
import org.culturalpearls.notification.delivery.MailView;
import org.culturalpearls.notification.delivery.WantedMails.Order;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.list.ListColumn;
import org.culturalpearls.portal.list.ListHead;
import org.culturalpearls.portal.shell.PersonDates;
import org.springframework.stereotype.Component;

/** The columns of the list of all mails, on the page and in its files. */
@Component
class MailsTable {

  private static final String SUBJECT = "mails.subject";
  private static final String RECIPIENT = "mails.recipient";
  private static final String CASE = "cases.key";
  private static final String WRITTEN = "mails.written";
  private static final String STATE = "mails.state";
  private static final String ENDED = "mails.ended";

  private final Choices choices;
  private final PersonDates dates;

  MailsTable(Choices choices, PersonDates dates) {
    this.choices = choices;
    this.dates = dates;
  }

  /**
   * The heads of the page.
   *
   * @param cases whether the reader may see what mails are about
   */
  List<ListHead> heads(MailFilter form, String path, boolean cases) {
    String url = form.unsorted(path);
    ListHead subject = ListHead.of(SUBJECT);
    ListHead recipient = form.order().head(RECIPIENT, Order.RECIPIENT, url);
    ListHead written = form.order().head(WRITTEN, Order.WRITTEN, url);
    ListHead state = form.order().head(STATE, Order.STATE, url);
    return cases
        ? List.of(subject, recipient, form.order().head(CASE, Order.CASE, url), written, state)
        : List.of(subject, recipient, written, state);
  }

  /** The columns of a file: those of the page, and what stands beside the state there. */
  List<ListColumn<MailView>> columns() {
    return List.of(
        new ListColumn<>(
            SUBJECT,
            mail -> mail.subject() == null ? choices.word("mails.untold") : mail.subject()),
        new ListColumn<>(RECIPIENT, MailView::recipient),
        new ListColumn<>(CASE, MailView::caseKey),
        new ListColumn<>(WRITTEN, mail -> dates.dayOf(mail.createdAt())),
        new ListColumn<>(STATE, mail -> choices.word(MailMark.word(mail.state(), mail.held()))),
        new ListColumn<>(
            "mails.problem",
            mail -> mail.problem() == null ? null : choices.word("mail.problem." + mail.problem())),
        new ListColumn<>("mails.answer", MailView::answer),
        new ListColumn<>(
            ENDED, mail -> mail.endedAt() == null ? null : dates.dayOf(mail.endedAt())));
  }
}
