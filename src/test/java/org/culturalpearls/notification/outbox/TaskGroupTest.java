package org.culturalpearls.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.junit.jupiter.api.Test;

class TaskGroupTest {

  @Test
  void namesGroupsAsTheEngineKnowsThem() {
    assertThat(TaskGroup.team(new ParticipationId(7))).isEqualTo("team-7");
    assertThat(TaskGroup.mentors(new MentoringId(3))).isEqualTo("mentors-3");
    assertThat(TaskGroup.office(new NominationId(9))).isEqualTo("office-9");
    assertThat(TaskGroup.watchers(new NominationId(9))).isEqualTo("watchers-9");
  }

  @Test
  void findsTheIdInAGroupOfItsKindOnly() {
    assertThat(TaskGroup.MENTORS.id("mentors-3")).contains(3L);
    assertThat(TaskGroup.MENTORS.id("team-3")).isEmpty();
    assertThat(TaskGroup.TEAM.id("coordinator")).isEmpty();
    assertThat(TaskGroup.TEAM.id(null)).isEmpty();
  }
}
