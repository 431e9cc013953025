package org.culturalpearls.exchange.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.exchange.VisitKind;
import org.culturalpearls.exchange.VisitOffer;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.shared.ChangedMeanwhile;

/** How a practice can be visited, as its owner says. */
@Entity
@Table(name = "visit_offer")
class StoredOffer {

  /** The version of what was never said. */
  static final long NEVER = -1;

  @Id private Long practiceId;

  // An object, so that JPA knows a new one with its assigned id as new.
  @Version private Long version;

  private boolean visit;
  private boolean jobShadowing;
  private boolean online;
  private Integer aYear;

  protected StoredOffer() {}

  StoredOffer(PracticeId practice) {
    this.practiceId = practice.value();
  }

  /** Takes checked values. */
  void say(long seen, VisitOffer offer) {
    if (seen != version()) {
      throw new ChangedMeanwhile("error.exchange.offer-changed");
    }
    visit = offer.kinds().contains(VisitKind.VISIT);
    jobShadowing = offer.kinds().contains(VisitKind.JOB_SHADOWING);
    online = offer.kinds().contains(VisitKind.ONLINE);
    aYear = offer.aYear();
  }

  long version() {
    return version == null ? NEVER : version;
  }

  VisitOffer view() {
    Set<VisitKind> kinds = EnumSet.noneOf(VisitKind.class);
    if (visit) {
      kinds.add(VisitKind.VISIT);
    }
    if (jobShadowing) {
      kinds.add(VisitKind.JOB_SHADOWING);
    }
    if (online) {
      kinds.add(VisitKind.ONLINE);
    }
    return new VisitOffer(kinds, aYear);
  }
}
