package org.culturalpearls.award.title.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.ChangedMeanwhile;

/** The public text of a Pearl about itself; one for each participation, with its id. */
@Entity
class PearlSummary {

  @Id
  @Column(name = "participation_id")
  private Long id;

  @Version private Long version;
  private String text = "";
  private Long writtenBy;
  private Instant writtenAt;

  protected PearlSummary() {}

  PearlSummary(ParticipationId participation) {
    this.id = participation.value();
  }

  /**
   * @param seen the version as read; null if there was none
   */
  void write(Long seen, String newText, PersonId by, Instant now) {
    if (version != null && !version.equals(seen)) {
      throw new ChangedMeanwhile("error.award.summary-changed");
    }
    text = newText;
    writtenBy = by.value();
    writtenAt = now;
  }

  Long participation() {
    return id;
  }

  String text() {
    return text;
  }

  Long version() {
    return version;
  }
}
