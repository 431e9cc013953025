package org.culturalpearls.award.nomination.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.TextRule;

/** A section of a nomination with its text. */
@Entity
@Table(name = "nomination_section")
class WrittenSection extends Aggregate {

  private Long nominationId;

  @Enumerated(EnumType.STRING)
  private NominationSection section;

  private String english;
  private String ownLanguage;
  private Long editedBy;
  private Instant editedAt;

  protected WrittenSection() {}

  WrittenSection(NominationId nomination, NominationService.Write text, PersonId by, Instant at) {
    this.nominationId = nomination.value();
    this.section = text.section();
    write(text, by, at);
  }

  /** Copies a section, with its writer, to another nomination of the town. */
  WrittenSection(NominationId nomination, WrittenSection before) {
    this.nominationId = nomination.value();
    this.section = before.section;
    this.english = before.english;
    this.ownLanguage = before.ownLanguage;
    this.editedBy = before.editedBy;
    this.editedAt = before.editedAt;
  }

  void write(NominationService.Write text, PersonId by, Instant at) {
    english =
        TextRule.optional(
            section.field(), Label.of(section), text.english(), NominationService.Write.MAX_LENGTH);
    ownLanguage =
        TextRule.optional(
            "ownLanguage[" + section + "]",
            Label.of(section),
            text.ownLanguage(),
            NominationService.Write.MAX_LENGTH);
    editedBy = by.value();
    editedAt = at;
  }

  NominationSection section() {
    return section;
  }

  /** Counts from 1, so that 0 is a section that nobody had written. */
  long readVersion() {
    return version + 1;
  }

  SectionView view() {
    return new SectionView(
        section, readVersion(), english, ownLanguage, new PersonId(editedBy), editedAt);
  }
}
