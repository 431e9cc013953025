package org.culturalpearls.workflow.cases;

import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.workflow.forms.FormMessages;

/** The line with which every form of the lifecycle begins: the town and its case. */
public final class TownText {

  private TownText() {}

  public static String of(ParticipationView town, FormMessages wording) {
    return wording.text("form.text.town", FormMessages.escape(town.town()), town.caseKey().value());
  }
}
