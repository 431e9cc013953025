package org.culturalpearls.portal.mails;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.notification.outbox.MailState;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.springframework.stereotype.Component;

/** The states by which lists of mails are narrowed: held mails have one of their own there. */
@Component
class MailStates {

  private static final String STATE = "mailstate.";

  private final Choices choices;

  MailStates(Choices choices) {
    this.choices = choices;
  }

  List<Choice> all() {
    List<Choice> states = new ArrayList<>(choices.of(MailState.values(), STATE));
    String held = choices.word(STATE + MailFilter.HELD);
    states.add(MailState.WAITING.ordinal() + 1, new Choice(MailFilter.HELD, held));
    return states;
  }
}
