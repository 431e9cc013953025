package org.culturalpearls.workflow.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.engine.Instances;
import org.culturalpearls.workflow.plandevelopment.PlanDevelopmentAdapterTest;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class CheckInAdapterTest {

  private static final CheckInId CHECK_IN = new CheckInId(9);
  private static final Instant OPENS_AT = Instant.parse("2027-04-12T21:59:59Z");

  private final ParticipationView town = PlanDevelopmentAdapterTest.town();
  private final RuntimeService runtime = mock();
  private final Instances instances = mock();
  private final CheckInAdapter adapter = new CheckInAdapter(runtime, instances);

  @Test
  void startsWithIdsAndTheMomentOfTheQuarterOnly() {
    MentoringView mentoring =
        new MentoringView(
            new MentoringId(3),
            town.id(),
            MentoringState.ACTIVE,
            new PersonId(5),
            null,
            OPENS_AT,
            LocalDate.of(2027, 12, 1));

    adapter.checkInPlanned(CHECK_IN, mentoring, town, OPENS_AT);

    ArgumentCaptor<Map<String, Object>> variables = ArgumentCaptor.captor();
    verify(runtime)
        .startProcessInstanceByKey(eq("CheckInProcess"), eq("2027-saarelinn"), variables.capture());
    assertThat(variables.getValue())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "participationId",
                7L,
                "mentoringId",
                3L,
                "checkInId",
                9L,
                "town",
                "Saarelinn",
                "teamGroup",
                "team-7",
                "mentorsGroup",
                "mentors-3",
                "leadUser",
                "person-5",
                "opensAt",
                Date.from(OPENS_AT)));
  }

  @Test
  void endsThisCheckInOnly() {
    adapter.end(CHECK_IN);

    verify(instances).end("CheckInProcess", "checkInId", CHECK_IN, "the mentoring ended");
    verifyNoMoreInteractions(instances);
  }
}
