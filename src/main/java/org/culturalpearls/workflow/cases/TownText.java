package org.culturalpearls.workflow.cases;

import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;

/** Writes the first line of every form of the lifecycle: the town and its case. */
public final class TownText {

  private TownText() {}

  public static MarkdownText of(ParticipationView town, FormMessages messages) {
    return messages.markdown("form.text.town", town.town(), town.caseKey());
  }
}
