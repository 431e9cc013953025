package org.culturalpearls.mentoring.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MentorsOfTeamsTest {

  @Autowired private MentorsOfTowns mentors;
  @Autowired private ParticipationService participations;
  @Autowired private Programme programme;
  @Autowired private AgreedTown agreed;

  @Test
  void countsLeadTwinAndWhoIsAskedButNobodyOfATownWithoutMentor() {
    Pair pair = agreed.withTwin();
    Case asking = programme.newCase();
    PersonId asked = programme.mentor(1);
    agreed.propose(asking, asked, null);
    Case without = programme.newCase();

    assertThat(mentors.mentorsOf(List.of(pair.town().id(), asking.id(), without.id())))
        .isEqualTo(
            Map.of(pair.town().id(), Set.of(pair.lead(), pair.twin()), asking.id(), Set.of(asked)));
    assertThat(mentors.mentorsOf(List.of())).isEmpty();
  }

  @Test
  void keepsTheTwinFromBecomingTheLeadOfTheTeam() {
    Pair pair = agreed.withTwin();
    long version = participations.forChange(programme.coordinator(), pair.town().id()).version();
    ParticipationService.ChangeTeam command =
        new ParticipationService.ChangeTeam(
            pair.town().id(), version, List.of(pair.mentee(), pair.twin()), pair.twin());

    assertThatThrownBy(() -> participations.changeTeam(programme.coordinator(), command))
        .isInstanceOfSatisfying(RuleBroken.class, e -> assertThat(e.field()).contains("lead"));
  }
}
