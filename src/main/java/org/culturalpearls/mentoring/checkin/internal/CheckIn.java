package org.culturalpearls.mentoring.checkin.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.checkin.CheckInConcern;
import org.culturalpearls.mentoring.checkin.CheckInId;
import org.culturalpearls.mentoring.checkin.CheckInState;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** A check-in of a mentoring with the answers of both sides. */
@Entity
@Table(name = "check_in")
class CheckIn extends Aggregate {

  @Column(name = "mentoring_id", nullable = false)
  private Long mentoringId;

  @Column(nullable = false)
  private int number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private CheckInState state = CheckInState.PLANNED;

  @Column(name = "opens_at", nullable = false)
  private Instant opensAt;

  @Column(name = "answer_by")
  private Instant answerBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @ElementCollection
  @CollectionTable(name = "check_in_answer", joinColumns = @JoinColumn(name = "check_in_id"))
  @MapKeyColumn(name = "side")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<MentoringSide, CheckInAnswer> answers = new EnumMap<>(MentoringSide.class);

  @ElementCollection
  @CollectionTable(name = "check_in_concern", joinColumns = @JoinColumn(name = "check_in_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "concern", nullable = false)
  private Set<CheckInConcern> concerns = EnumSet.noneOf(CheckInConcern.class);

  @Column(name = "looked_into_by")
  private Long lookedIntoBy;

  @Column(name = "looked_into_at")
  private Instant lookedIntoAt;

  private String finding;

  protected CheckIn() {}

  static CheckIn planned(MentoringId mentoring, int number, Instant opensAt) {
    CheckIn checkIn = new CheckIn();
    checkIn.mentoringId = mentoring.value();
    checkIn.number = number;
    checkIn.opensAt = opensAt;
    return checkIn;
  }

  void open(Instant until) {
    require(CheckInState.PLANNED);
    state = CheckInState.OPEN;
    answerBy = until;
  }

  void answer(MentoringSide side, CheckInAnswer answer) {
    requireUnanswered(side);
    answers.put(side, answer);
  }

  void requireUnanswered(MentoringSide side) {
    require(CheckInState.OPEN);
    if (answers.containsKey(side)) {
      throw new AlreadyDone("error.check-in.answered");
    }
  }

  void close(Set<CheckInConcern> found, Instant now) {
    require(CheckInState.OPEN);
    state = found.isEmpty() ? CheckInState.CLOSED : CheckInState.TO_LOOK_INTO;
    concerns.addAll(found);
    closedAt = now;
  }

  void requireToLookInto() {
    require(CheckInState.TO_LOOK_INTO);
  }

  void lookedInto(PersonId by, String found, Instant now) {
    requireToLookInto();
    state = CheckInState.LOOKED_INTO;
    lookedIntoBy = by.value();
    lookedIntoAt = now;
    finding = found;
  }

  /** Returns whether it is planned or open; a concern found later outlives the mentoring. */
  boolean isRunning() {
    return state == CheckInState.PLANNED || state == CheckInState.OPEN;
  }

  /** Returns whether anybody still has something to do. */
  boolean isUnfinished() {
    return isRunning() || state == CheckInState.TO_LOOK_INTO;
  }

  /** Ends it together with the mentoring. */
  void drop() {
    if (!isUnfinished()) {
      throw new AlreadyDone("error.check-in.over");
    }
    state = CheckInState.DROPPED;
  }

  private void require(CheckInState needed) {
    if (state != needed) {
      throw new AlreadyDone("error.check-in.over");
    }
  }

  CheckInId id() {
    return new CheckInId(id);
  }

  MentoringId mentoring() {
    return new MentoringId(mentoringId);
  }

  int number() {
    return number;
  }

  Instant opensAt() {
    return opensAt;
  }

  Map<MentoringSide, CheckInAnswer> answers() {
    return answers;
  }

  CheckInView forCoordinator() {
    return view(Set.of(MentoringSide.values()), Set.copyOf(concerns), finding);
  }

  CheckInView forSide(MentoringSide side) {
    return view(Set.of(side), Set.of(), null);
  }

  private CheckInView view(
      Set<MentoringSide> sides, Set<CheckInConcern> shownConcerns, String shownFinding) {
    return new CheckInView(
        id(),
        mentoring(),
        number,
        shown(shownConcerns),
        opensAt,
        answerBy,
        answers.entrySet().stream()
            .filter(entry -> sides.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().view())),
        shownConcerns,
        shownFinding);
  }

  /** A visible concern would tell one side that the other rates low or did not answer. */
  private CheckInState shown(Set<CheckInConcern> shownConcerns) {
    boolean concerning = state == CheckInState.TO_LOOK_INTO || state == CheckInState.LOOKED_INTO;
    return concerning && shownConcerns.isEmpty() ? CheckInState.CLOSED : state;
  }
}
