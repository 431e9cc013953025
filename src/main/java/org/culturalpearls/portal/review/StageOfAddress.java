package org.culturalpearls.portal.review;

import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.shared.NotFound;

/** Parses the stage in a path. */
final class StageOfAddress {

  private StageOfAddress() {}

  static AwardStage of(String named) {
    try {
      return AwardStage.valueOf(named);
    } catch (IllegalArgumentException unknown) {
      throw new NotFound("error.award.no-stage");
    }
  }
}
