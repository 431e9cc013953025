package org.culturalpearls.portal.cases;

import java.util.Optional;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.setup.OpenCall;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.shell.PersonDates;
import org.springframework.stereotype.Component;

/** Finds a case's nomination, or an open call that it can enter. */
@Component
class NominationOfCase {

  private final NominationService nominations;
  private final CycleService cycles;
  private final PersonDates dates;

  NominationOfCase(NominationService nominations, CycleService cycles, PersonDates dates) {
    this.nominations = nominations;
    this.cycles = cycles;
    this.dates = dates;
  }

  NominationPanel of(PersonId reader, ParticipationView town) {
    NominationState state =
        nominations.ofParticipation(reader, town.id()).map(NominationView::state).orElse(null);
    Optional<OpenCall> call =
        state == null || state == NominationState.WITHDRAWN
            ? nominations.callFor(reader, town.id())
            : Optional.empty();
    return call.map(open -> new NominationPanel(state, open, closes(open)))
        .orElseGet(() -> state == null ? null : new NominationPanel(state, null, ""));
  }

  private String closes(OpenCall call) {
    return dates.deadline(call.closesAt(), cycles.cycle(call.cycle()).zone());
  }
}
