package org.culturalpearls.mentoring.ending.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.ending.ClosureOutcome;
import org.culturalpearls.mentoring.ending.ClosureView;
import org.culturalpearls.mentoring.ending.HandoverView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;

/** The closing of a mentoring, with the mentoring's id. */
@Entity
@Table(name = "mentoring_closure")
class Closure {

  @Id
  @Column(name = "mentoring_id")
  private Long id;

  /** Null until it is stored, so that JPA knows it as new without a read. */
  @Version private Long version;

  @Column(name = "feedback_by")
  private Instant feedbackBy;

  @Column(name = "feedback_ended_at")
  private Instant feedbackEndedAt;

  @ElementCollection
  @CollectionTable(name = "final_feedback", joinColumns = @JoinColumn(name = "mentoring_id"))
  @MapKeyColumn(name = "side")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<MentoringSide, FinalFeedback> feedback = new EnumMap<>(MentoringSide.class);

  @Enumerated(EnumType.STRING)
  private ClosureOutcome outcome;

  private String reason;

  @Column(name = "handover_note")
  private String handoverNote;

  @Column(name = "closed_by")
  private Long closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  protected Closure() {}

  static Closure of(MentoringId mentoring) {
    Closure closure = new Closure();
    closure.id = mentoring.value();
    return closure;
  }

  void askForFeedback(Instant until) {
    feedbackBy = until;
  }

  void requireFeedbackDue(MentoringSide side) {
    if (feedbackBy == null || feedbackEndedAt != null) {
      throw new AlreadyDone("error.closure.feedback-over");
    }
    if (feedback.containsKey(side)) {
      throw new AlreadyDone("error.closure.feedback-given");
    }
  }

  void give(MentoringSide side, FinalFeedback given) {
    requireFeedbackDue(side);
    feedback.put(side, given);
  }

  void endFeedback(Instant now) {
    feedbackEndedAt = now;
  }

  void requireToClose() {
    if (feedbackEndedAt == null || closedAt != null) {
      throw new AlreadyDone("error.closure.over");
    }
  }

  /** Reason and note are null if the outcome has none. */
  void close(ClosureOutcome how, String why, String handover, PersonId by, Instant now) {
    requireToClose();
    outcome = how;
    reason = why;
    handoverNote = handover;
    closedBy = by.value();
    closedAt = now;
  }

  MentoringId mentoring() {
    return new MentoringId(id);
  }

  Optional<HandoverView> handover() {
    return Optional.ofNullable(handoverNote)
        .map(note -> new HandoverView(mentoring(), closedAt, note));
  }

  ClosureView forCoordinator() {
    return view(Set.of(MentoringSide.values()));
  }

  ClosureView forSide(MentoringSide side) {
    return view(Set.of(side));
  }

  private ClosureView view(Set<MentoringSide> sides) {
    return new ClosureView(
        mentoring(),
        feedback.entrySet().stream()
            .filter(entry -> sides.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().view())),
        outcome,
        reason,
        closedAt);
  }
}
