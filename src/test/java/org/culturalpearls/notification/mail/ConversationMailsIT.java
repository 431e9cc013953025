package org.culturalpearls.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.ApplicationTest;
import org.culturalpearls.conversation.ConversationEvent;
import org.culturalpearls.conversation.ConversationService;
import org.culturalpearls.notification.TownToldByMail;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Which mail reaches whom when somebody writes, or is asked into a conversation. */
@ApplicationTest
class ConversationMailsIT extends TownToldByMail {

  @Autowired private ConversationService conversations;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;

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
    clock.set("2027-05-03T06:00:00Z");
    hold(lead);
    clock.set("2027-05-03T21:59:00Z");
    hold(lead);
    assertThat(asked(lead)).isEqualTo(1);
    hold(twin);
    assertThat(asked(twin)).as("of somebody else").isEqualTo(1);
    clock.set("2027-05-04T06:00:00Z");
    hold(lead);
    assertThat(asked(lead)).as("on the next day").isEqualTo(2);
  }

  private void hold(PersonId sender) {
    ConversationEvent held = new ConversationEvent.AnswerHeld(sender, clock.instant());
    transactions.executeWithoutResult(begun -> events.publishEvent(held));
  }

  private int asked(PersonId person) {
    return jdbc.sql("select count(*) from mail where kind = 'ANSWER_HELD' and recipient_id = :id")
        .param("id", person.value())
        .query(Integer.class)
        .single();
  }
}
