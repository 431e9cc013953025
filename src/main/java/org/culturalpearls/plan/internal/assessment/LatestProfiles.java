package org.culturalpearls.plan.internal.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.plan.assessment.AgreedProfiles;
import org.culturalpearls.plan.assessment.AssessmentView;
import org.culturalpearls.plan.assessment.Dimension;
import org.springframework.stereotype.Component;

/** Summarises the latest finished self-assessment of a town. */
@Component
class LatestProfiles implements AgreedProfiles {

  private final SelfAssessments assessments;

  LatestProfiles(SelfAssessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public Optional<Profile> latest(ParticipationId participation) {
    return assessments
        .findByParticipationIdOrderByAssessedAtDescIdDesc(participation.value())
        .stream()
        .map(SelfAssessment::view)
        .filter(view -> !view.levels().isEmpty())
        .findFirst()
        .map(LatestProfiles::profile);
  }

  private static Profile profile(AssessmentView view) {
    Map<Dimension, Double> averages = new EnumMap<>(Dimension.class);
    Arrays.stream(Dimension.values())
        .forEach(dimension -> averages.put(dimension, view.average(dimension)));
    return new Profile(view.at(), averages);
  }
}
