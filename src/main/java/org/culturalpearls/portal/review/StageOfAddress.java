package org.culturalpearls.portal.review;

import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.shared.NotFound;

/** The stage that an address names. */
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
