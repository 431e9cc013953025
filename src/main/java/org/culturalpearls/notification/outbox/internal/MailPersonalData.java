package org.culturalpearls.notification.outbox.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.culturalpearls.notification.outbox.TaskTraits;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.springframework.stereotype.Component;

/** Declares the personal data in the outbox. */
@Component
class MailPersonalData implements PersonalDataInventory {

  private static final String SENDING = "how the mail is sent";

  private final TaskTraits traits;

  MailPersonalData(TaskTraits traits) {
    this.traits = traits;
  }

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("mail")
            .inCase(
                withoutReviews(
                    "t.kind like 'REVIEW_%' or " + ofReview("t.arguments like '%%task:%s.%%'")),
                "")
            .nothing("bookkeeping of the row", "id", "unique_key", "case_key", "task_id")
            .nothing("ids, dates and numbers, nothing typed", "arguments")
            .person("to whom", "recipient_id")
            .fact("what was told and when", "kind", "state", "created_at", "ended_at")
            .nothing(SENDING, "held", "doubtful", "attempts", "problem", "started_at")
            .nothing(SENDING, "attempt_at", "language", "message_id", "random_part")
            .profile("where it was sent", "address")
            .profile("what the mail server said to it, without addresses", "server_answer")
            .nothing("how mails were put into one", "gathered", "list_id"),
        PersonalDataTable.of("mail_preference")
            .goesWithThePerson()
            .namedBy("t.person_id::text || '/' || t.topic")
            .person("who wishes it", "person_id")
            .fact("how often mails of what are wished", "topic", "rhythm"),
        PersonalDataTable.of("unsubscribe_key")
            .namedBy("t.only_one::text")
            .nothing("signs addresses in mails, the same for all", "only_one", "key"),
        PersonalDataTable.of("restoration")
            .namedBy("t.only_one::text")
            .nothing("when a backup was restored", "only_one", "restored_at")
            .nothing("what follows from it", "mails_held", "first_sequence"),
        PersonalDataTable.of("task_reminder")
            .goesWithThePerson()
            .inCase(withoutReviews(ofReview("t.process = '%s'")), "")
            .namedBy("t.task_id")
            .nothing("bookkeeping of the row", "task_id", "case_key", "whose", "process", "about")
            .person("who is reminded", "recipient_id")
            .fact("of what and when", "task", "due_at", "since", "next_at")
            .nothing("how often so far", "told"),
        PersonalDataTable.of("reminder")
            .namedBy("t.unique_key")
            .nothing("what stood in a mail, whose row names the person", "unique_key", "mail_id")
            .nothing("names of tasks and dates", "task_id", "process", "task", "case_key", "about")
            .nothing("names of tasks and dates", "due_at", "number"),
        PersonalDataTable.of("refused_address")
            .goesWithThePerson()
            .namedBy("t.person_id::text")
            .person("whose address", "person_id")
            .profile("which a mail server refused", "address")
            .fact("when", "refused_at"),
        PersonalDataTable.of("calendar_date")
            .goesWithThePerson()
            .inCase(withoutReviews(ofReview("t.text_key like '%%%s%%'")), "")
            .namedBy("t.uid")
            .person("in whose calendar", "person_id")
            .nothing(
                "bookkeeping of the row",
                "uid",
                "text_key",
                "case_key",
                "sequence",
                "mailed",
                "mailed_due_at")
            .fact("what stands there and when", "due_at", "day", "cancelled", "changed_at"),
        PersonalDataTable.of("calendar_feed")
            .goesWithThePerson()
            .namedBy("t.person_id::text")
            .person("whose calendar", "person_id")
            .secret("opens the dates without a login", "secret_hash")
            .fact("since when there is an address", "since"));
  }

  /** A reviewer is not of the case, and a conflict of interest may hide it by now. */
  private static String withoutReviews(String ofReview) {
    return "case when " + ofReview + " then null else t.case_key end";
  }

  /** Returns whether a row is of a process whose tasks reveal who reviews. */
  private String ofReview(String condition) {
    return traits.processesOfReviews().stream()
        .map(condition::formatted)
        .collect(Collectors.joining(" or "));
  }
}
