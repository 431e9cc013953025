package org.culturalpearls.award.nomination.core;

import jakarta.persistence.Embeddable;
import org.culturalpearls.people.MunicipalityId;

/**
 * A municipality that takes part in a nomination.
 *
 * @param position 0 for the lead
 * @param consent how the municipality agreed to take part; empty for the lead
 */
@Embeddable
public record EnteredTown(Long municipalityId, int position, String consent) {

  static EnteredTown lead(MunicipalityId municipality) {
    return new EnteredTown(municipality.value(), 0, "");
  }

  boolean isLead() {
    return position == 0;
  }

  public MunicipalityId municipality() {
    return new MunicipalityId(municipalityId);
  }
}
