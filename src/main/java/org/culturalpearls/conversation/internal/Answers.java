package org.culturalpearls.conversation.internal;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.conversation.MessageView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.Problem;
import org.springframework.stereotype.Component;

/** Decides about each mail in the mailbox, as {@code docs/mail-in.md} says. */
@Component
class Answers {

  private final AnswerFacade answers;
  private final ConversationService conversations;
  private final PeopleService people;
  private final MailboxSettings settings;

  Answers(
      AnswerFacade answers,
      ConversationService conversations,
      PeopleService people,
      MailboxSettings settings) {
    this.answers = answers;
    this.conversations = conversations;
    this.people = people;
    this.settings = settings;
  }

  void take(MimeMessage message) throws MessagingException {
    AnswerMail mail = new AnswerMail(message);
    if (mail.isAutomatic()) {
      return;
    }
    Optional<PersonId> sender =
        mail.sender().flatMap(people::byEmail).filter(PersonView::active).map(PersonView::id);
    String hash = mail.hash();
    if (sender.isEmpty() || answers.hasCome(hash)) {
      return;
    }
    Optional<AnswerRows.Owner> owner =
        answers.owner(mail.tokens(settings)).filter(of -> mayAnswer(of, sender.get()));
    Optional<String> text = owner.isPresent() ? text(mail) : Optional.empty();
    if (text.isEmpty() || !isPosted(hash, owner.get(), text.get())) {
      answers.hold(hash, sender.get());
    }
  }

  private boolean mayAnswer(AnswerRows.Owner owner, PersonId sender) {
    return owner.person().equals(sender) && conversations.isReader(sender, owner.town());
  }

  /** Empty if it is too large, holds a file, or says nothing, or more than a message may. */
  private Optional<String> text(AnswerMail mail) throws MessagingException {
    if (mail.size() < 0 || mail.size() > settings.largest().toBytes()) {
      return Optional.empty();
    }
    try {
      return Optional.of(mail.text())
          .filter(text -> !text.isEmpty() && text.length() <= MessageView.MAX_LENGTH);
    } catch (IOException | AnswerMail.NotOnlyText unreadable) {
      return Optional.empty();
    }
  }

  /** Returns false if there is nobody to write to any more. */
  private boolean isPosted(String hash, AnswerRows.Owner owner, String text) {
    try {
      answers.take(hash, owner, text);
      return true;
    } catch (Problem refused) {
      return false;
    }
  }
}
