package org.culturalpearls.mentoring.matching.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.Test;

class RoundPlannerTest {

  private static final PersonId ONE = new PersonId(1);
  private static final PersonId TWO = new PersonId(2);

  @Test
  void givesTheBestMentorToWhomNobodyElseSuits() {
    var towns = List.of(List.of(mentor(ONE, 9, 2), mentor(TWO, 8, 2)), List.of(mentor(ONE, 7, 2)));
    assertThat(RoundPlanner.leads(towns)).containsExactly(TWO, ONE);
  }

  @Test
  void prefersTheLargerSumToMoreTowns() {
    var towns = List.of(List.of(mentor(ONE, 9, 2)), List.of(mentor(ONE, 0, 2)));
    assertThat(RoundPlanner.leads(towns)).containsExactly(ONE, null);
  }

  @Test
  void servesMoreTownsWhenTheSumStaysTheSame() {
    var towns = List.of(List.of(mentor(ONE, 5, 2), mentor(TWO, 0, 2)), List.of(mentor(TWO, 0, 2)));
    assertThat(RoundPlanner.leads(towns)).containsExactly(ONE, TWO);
  }

  @Test
  void proposesNobodyAgainstWhomMoreSpeaksThanFor() {
    assertThat(RoundPlanner.leads(List.of(List.of(mentor(ONE, -1, 2)))))
        .containsExactly((PersonId) null);
  }

  @Test
  void needsAWholePlaceForALead() {
    assertThat(RoundPlanner.leads(List.of(List.of(mentor(ONE, 5, 1)))))
        .containsExactly((PersonId) null);
    assertThat(RoundPlanner.leads(List.of(List.of(mentor(ONE, 5, -2)))))
        .containsExactly((PersonId) null);
  }

  @Test
  void givesATwinToWhoWishesOneFromTheRoomThatTheLeadsLeave() {
    PersonId three = new PersonId(3);
    var suggestions = List.of(mentor(ONE, 9, 2), mentor(TWO, 5, 3), mentor(three, 4, 1));
    var towns = List.of(suggestions, suggestions, suggestions);
    List<PersonId> leads = RoundPlanner.leads(towns);
    assertThat(leads).containsExactlyInAnyOrder(ONE, TWO, null);

    List<PersonId> twins = RoundPlanner.twins(towns, leads, List.of(true, true, true), 1);
    assertThat(twins.get(leads.indexOf(ONE))).isEqualTo(TWO);
    assertThat(twins.get(leads.indexOf(TWO))).isEqualTo(three);
    assertThat(twins.get(leads.indexOf(null))).isNull();
    assertThat(RoundPlanner.twins(towns, leads, List.of(false, false, false), 1))
        .containsOnlyNulls();
    assertThat(RoundPlanner.twins(towns, leads, List.of(true, true, true), 2)).containsOnlyNulls();
  }

  @Test
  void proposesNoTwinAgainstWhomMoreSpeaksThanFor() {
    var towns = List.of(List.of(mentor(ONE, 9, 2), mentor(TWO, -1, 2)));
    assertThat(RoundPlanner.twins(towns, List.of(ONE), List.of(true), 1))
        .containsExactly((PersonId) null);
  }

  @Test
  void takesNoRoomForATwinThatCountsNothing() {
    var towns = List.of(List.of(mentor(ONE, 9, 2), mentor(TWO, 1, 0)));
    assertThat(RoundPlanner.twins(towns, List.of(ONE), List.of(true), 0)).containsExactly(TWO);
  }

  @Test
  void copesWithoutTownsAndWithoutMentors() {
    assertThat(RoundPlanner.leads(List.of())).isEmpty();
    assertThat(RoundPlanner.leads(List.of(List.of()))).containsExactly((PersonId) null);
  }

  private static MatchingService.Suggestion mentor(PersonId id, int score, int freeHalves) {
    return new MatchingService.Suggestion(id, "Mentor " + id.value(), score, freeHalves, List.of());
  }
}
