package org.culturalpearls.practice.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.CheckView;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** What an editor asked to be changed; never changed once stored. */
@Entity
@Immutable
@Table(name = "practice_check")
class EditorCheck extends Numbered {

  private Long practiceId;
  private int round;
  private Long checkedBy;
  private Instant checkedAt;

  @ElementCollection
  @CollectionTable(name = "practice_remark", joinColumns = @JoinColumn(name = "check_id"))
  @MapKeyColumn(name = "section")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "remark")
  private Map<PracticeSection, String> remarks = new HashMap<>();

  protected EditorCheck() {}

  EditorCheck(Practice practice, PersonId by, Instant at, Map<PracticeSection, String> remarks) {
    this.practiceId = practice.id().value();
    this.round = practice.round();
    this.checkedBy = by.value();
    this.checkedAt = at;
    this.remarks.putAll(remarks);
  }

  CheckView view() {
    return new CheckView(new PersonId(checkedBy), checkedAt, remarks);
  }
}
