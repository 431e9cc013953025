package org.culturalpearls.mentoring.agreement.core;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.mentoring.agreement.AgreementService;
import org.culturalpearls.mentoring.agreement.AgreementView;
import org.culturalpearls.mentoring.agreement.MeetingRhythm;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.CacheEvictingListener;

/** The agreement of town and mentor; one for each mentoring, with the mentoring's id. */
@Entity
@EntityListeners(CacheEvictingListener.class)
@Table(name = "agreement")
public class Agreement {

  @Id
  @Column(name = "mentoring_id")
  private Long id;

  /** Null until it is stored, so that JPA knows it as new without a read. */
  @Version private Long version;

  @Column(nullable = false)
  private String aims;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private MeetingRhythm rhythm;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "agreement_language", joinColumns = @JoinColumn(name = "mentoring_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "language", nullable = false)
  private Set<Language> languages = EnumSet.noneOf(Language.class);

  @Column(name = "ends_on", nullable = false)
  private LocalDate endsOn;

  @Column(name = "drafted_by", nullable = false)
  private Long draftedBy;

  @Column(name = "drafted_at", nullable = false)
  private Instant draftedAt;

  @Column(name = "answer_by")
  private Instant answerBy;

  @Column(name = "change_asked")
  private String changeAsked;

  @Column(name = "confirmed_by")
  private Long confirmedBy;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected Agreement() {}

  public static Agreement of(MentoringId mentoring) {
    Agreement agreement = new Agreement();
    agreement.id = mentoring.value();
    return agreement;
  }

  /** Replaces the town's draft; this answers the mentor's wish for a change. */
  public void draft(AgreementService.Draft draft, PersonId by, Instant now, Instant answerUntil) {
    requireOpen();
    aims = draft.aims().strip();
    rhythm = draft.rhythm();
    languages.clear();
    languages.addAll(draft.languages());
    endsOn = draft.endsOn();
    draftedBy = by.value();
    draftedAt = now;
    answerBy = answerUntil;
    changeAsked = null;
  }

  public void askChange(String change) {
    requireAnswerDue();
    changeAsked = change;
    answerBy = null;
  }

  public void confirm(PersonId by, Instant now) {
    requireAnswerDue();
    confirmedBy = by.value();
    confirmedAt = now;
    answerBy = null;
  }

  /** Moves the end of a confirmed agreement. */
  public void moveEnd(LocalDate agreedEnd) {
    endsOn = agreedEnd;
  }

  public void requireDraftDue() {
    requireOpen();
    if (answerBy != null) {
      throw new AlreadyDone("error.mentoring.agreement-drafted");
    }
  }

  public void requireAnswerDue() {
    requireOpen();
    if (answerBy == null) {
      throw new AlreadyDone("error.mentoring.agreement-answered");
    }
  }

  private void requireOpen() {
    if (confirmedAt != null) {
      throw new AlreadyDone("error.mentoring.agreement-over");
    }
  }

  public Instant answerBy() {
    return answerBy;
  }

  public LocalDate endsOn() {
    return endsOn;
  }

  public AgreementView view() {
    return new AgreementView(
        new MentoringId(id),
        aims,
        rhythm,
        Set.copyOf(languages),
        endsOn,
        new PersonId(draftedBy),
        draftedAt,
        changeAsked,
        confirmedAt);
  }
}
