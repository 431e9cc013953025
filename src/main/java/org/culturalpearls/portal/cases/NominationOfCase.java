package org.culturalpearls.portal.cases;

import org.culturalpearls.award.NominationService;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.shell.PersonDates;
import org.springframework.stereotype.Component;

/** Finds what the page of a case says of the award: its nomination, or a call that is open. */
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
    return nominations
        .ofParticipation(reader, town.id())
        .map(nomination -> new NominationPanel(nomination.state(), null, ""))
        .or(
            () ->
                nominations
                    .callFor(reader, town.id())
                    .map(
                        call ->
                            new NominationPanel(
                                null,
                                call,
                                dates.deadline(
                                    call.closesAt(), cycles.cycle(call.cycle()).zone()))))
        .orElse(null);
  }
}
