package org.culturalpearls.mentoring.checkin.internal;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.checkin.CheckInConcern;
import org.springframework.stereotype.Component;

/** Finds the concerns in the answers to a check-in. */
@Component
class ConcernPolicy {

  private final CheckInSettings settings;

  ConcernPolicy(CheckInSettings settings) {
    this.settings = settings;
  }

  Set<CheckInConcern> concerns(Map<MentoringSide, Integer> ratings) {
    Set<CheckInConcern> found = EnumSet.noneOf(CheckInConcern.class);
    if (ratings.size() < MentoringSide.values().length) {
      found.add(CheckInConcern.SILENCE);
    } else if (difference(ratings) >= settings.largeDifference()) {
      found.add(CheckInConcern.LARGE_DIFFERENCE);
    }
    if (ratings.values().stream().anyMatch(rating -> rating <= settings.lowRating())) {
      found.add(CheckInConcern.LOW_RATING);
    }
    return found;
  }

  private static int difference(Map<MentoringSide, Integer> ratings) {
    return Math.abs(ratings.get(MentoringSide.TEAM) - ratings.get(MentoringSide.MENTORS));
  }
}
