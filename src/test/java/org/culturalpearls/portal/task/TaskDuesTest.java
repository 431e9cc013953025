package org.culturalpearls.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.culturalpearls.SomeCycle;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.junit.jupiter.api.Test;

class TaskDuesTest {

  private static final Instant END_OF_12_MARCH = Instant.parse("2027-03-12T22:59:59Z");
  private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
  private static final CaseKey CASE = new CaseKey("2027-saarelinn");

  private final ParticipationService participations = mock();
  private final CycleService cycles = mock();
  private final PersonDates dates = mock();
  private final TaskDues dues = new TaskDues(participations, cycles, dates);

  /** A reader in Tallinn has the next day already when a deadline ends in Stockholm. */
  @Test
  void saysADeadlineInTheZoneOfItsCycle() {
    CycleId cycle = new CycleId(4);
    ParticipationView town = mock();
    when(town.caseKey()).thenReturn(CASE);
    when(town.cycleId()).thenReturn(cycle);
    when(participations.byCaseKeys(List.of(CASE))).thenReturn(Map.of(CASE, town));
    when(cycles.cycles()).thenReturn(List.of(SomeCycle.open(cycle)));
    when(dates.due(END_OF_12_MARCH, STOCKHOLM)).thenReturn("12 March in Stockholm");

    assertThat(dues.of(card(CASE.value()))).isEqualTo("12 March in Stockholm");
  }

  @Test
  void saysWhatBelongsToNoCaseInTheZoneOfTheProgramme() {
    when(dates.due(END_OF_12_MARCH, STOCKHOLM)).thenReturn("12 March");

    assertThat(dues.of(card(null))).isEqualTo("12 March");
    verifyNoInteractions(participations, cycles);
  }

  @Test
  void saysTheTimeOfWhatAnAwardEnds() {
    when(dates.deadline(END_OF_12_MARCH, STOCKHOLM)).thenReturn("12 March, 23:59");
    TaskCard card =
        new TaskCard(
            "t1",
            ProcessKind.REVIEW.id(),
            "T",
            "Do it",
            "",
            null,
            null,
            END_OF_12_MARCH,
            null,
            "team-3");

    assertThat(dues.of(card)).isEqualTo("12 March, 23:59");
  }

  private static TaskCard card(String caseKey) {
    return new TaskCard(
        "t1", "P", "T", "Do it", "", caseKey, null, END_OF_12_MARCH, null, "team-3");
  }
}
