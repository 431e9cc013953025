package org.culturalpearls.plan.internal;

import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;

/** A participation for tests without tables. */
final class TestParticipation {

  static final ParticipationId ID = new ParticipationId(7);

  private TestParticipation() {}

  static ParticipationView of(PersonId lead) {
    return new ParticipationView(
        ID,
        new CaseKey("2027-town"),
        new CycleId(6),
        2027,
        new MunicipalityId(11),
        "Town",
        Country.LV,
        Stage.PREPARING,
        List.of(lead),
        lead,
        Set.of(),
        Set.of(),
        false);
  }
}
