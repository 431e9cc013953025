package org.culturalpearls.portal.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.Saarelinn;
import org.junit.jupiter.api.Test;

class RoundLineTest {

  @Test
  void saysWhoIsProposedAsTwinOrWhyNobodyIs() {
    assertThat(line(true, "Jānis").twinHint()).isEqualTo("matching.proposed");
    assertThat(line(true, null).twinHint()).isEqualTo("matching.no-twin-fits");
    assertThat(line(false, null).twinHint()).isEqualTo("matching.no-twin-wished");
  }

  private static RoundLine line(boolean wished, String twin) {
    ParticipationView town = Saarelinn.with(new PersonId(3));
    ParticipationView wishing =
        new ParticipationView(
            town.id(),
            town.caseKey(),
            town.cycleId(),
            town.titleYear(),
            town.municipalityId(),
            town.town(),
            town.country(),
            town.stage(),
            town.team(),
            town.lead(),
            Set.of(),
            Set.of(),
            wished);
    RoundLine.Part lead = new RoundLine.Part("8", "Łucja");
    return new RoundLine(
        Saarelinn.MENTORING, wishing, List.of(), lead, new RoundLine.Part("", twin), null);
  }
}
