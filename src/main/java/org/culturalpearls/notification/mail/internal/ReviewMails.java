package org.culturalpearls.notification.mail.internal;

import java.time.Clock;
import java.util.List;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewEvent;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.notification.outbox.MailKind;
import org.culturalpearls.notification.outbox.NewMail;
import org.culturalpearls.notification.outbox.core.OutboxWriter;
import org.culturalpearls.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notifies reviewers of reminders by hand, that a review is not needed from them any more, and what
 * becomes of their remarks. An assignment is notified with its task.
 */
@Component
class ReviewMails {

  private final OutboxWriter outbox;
  private final ReviewOfficeService reviews;
  private final Clock clock;

  ReviewMails(OutboxWriter outbox, ReviewOfficeService reviews, Clock clock) {
    this.outbox = outbox;
    this.reviews = reviews;
    this.clock = clock;
  }

  @EventListener
  void tell(ReviewEvent.Reminded reminded) {
    MailKind kind = reminded.answer() ? MailKind.REVIEW_ANSWER_REMINDED : MailKind.REVIEW_REMINDED;
    put(kind, reminded.review(), reminded.reviewer(), List.of(reminded.due()));
  }

  @EventListener
  void tell(ReviewEvent.TakenBack taken) {
    put(MailKind.REVIEW_TAKEN_BACK, taken.review(), taken.reviewer(), List.of());
  }

  @EventListener
  void tell(ReviewEvent.RemarksAnswered answered) {
    MailKind kind =
        answered.answer() == RemarkService.Answer.OTHER_WORDS
            ? MailKind.REVIEW_OTHER_WORDS
            : MailKind.REVIEW_REMARKS_HELD_BACK;
    put(kind, answered.review(), answered.reviewer(), List.of());
  }

  /** Each further reminder gets its own mail. */
  private void put(MailKind kind, ReviewId review, PersonId reviewer, List<Object> arguments) {
    String key = kind + ":" + review.value() + ":" + reviewer.value() + ":" + clock.millis();
    outbox.put(
        new NewMail(kind, key, reviewer, reviews.nomination(review).caseKey(), null, arguments));
  }
}
