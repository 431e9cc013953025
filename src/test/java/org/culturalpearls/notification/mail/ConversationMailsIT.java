package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.conversation.ConversationEvent;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.notification.TownToldByMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Which mail reaches whom when somebody writes, or is asked into a conversation. */
@ApplicationTest
class ConversationMailsIT extends TownToldByMail {

  @Autowired private ConversationService conversations;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;

  @BeforeEach
  void theTownHasItsMentors() {
    towns.match(town, lead, twin);
  }

  @Test
  void tellsTheOthersOnceUntilTheyHaveRead() {
    assertThat(told(() -> conversations.post(town.mentee(), town.id(), "When do we meet?")))
        .containsExactly(each("MESSAGE_POSTED", "lead", "second", "twin"));
    conversations.read(lead, town.id(), 1);
    assertThat(told(() -> conversations.post(town.mentee(), town.id(), "On Monday?")))
        .containsExactly("MESSAGE_POSTED lead");
  }

  @Test
  void tellsACoordinatorWhoIsAskedIn() {
    assertThat(told(() -> conversations.askIn(lead, town.id(), programme.coordinator())))
        .containsExactly("CONVERSATION_ASKED_IN coordinator");
  }

  @Test
  void asksOnceADayWhoseAnswerIsHeld() {
    ConversationEvent held = new ConversationEvent.AnswerHeld(lead, Instant.now());
    assertThat(told(() -> transactions.executeWithoutResult(begun -> events.publishEvent(held))))
        .containsExactly("ANSWER_HELD lead");
    assertThat(told(() -> transactions.executeWithoutResult(begun -> events.publishEvent(held))))
        .isEmpty();
  }
}
