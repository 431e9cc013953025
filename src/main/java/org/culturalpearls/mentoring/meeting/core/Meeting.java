package org.culturalpearls.mentoring.meeting.core;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.meeting.AgreedStepView;
import org.culturalpearls.mentoring.meeting.MeetingId;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.mentoring.meeting.MeetingView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.shared.Aggregate;
import org.hibernate.annotations.BatchSize;

/** A meeting that took place; never changed. */
@Entity
public class Meeting extends Aggregate {

  private Long mentoringId;
  private LocalDate heldOn;
  private int minutes;
  private String others;
  private String notes;
  private boolean shared;
  private Long loggedBy;
  private Instant loggedAt;

  @ElementCollection
  @BatchSize(size = 50)
  @CollectionTable(name = "meeting_person", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "person_id")
  private Set<Long> people = new HashSet<>();

  @ElementCollection
  @BatchSize(size = 50)
  @CollectionTable(name = "meeting_milestone", joinColumns = @JoinColumn(name = "meeting_id"))
  @Column(name = "milestone_id")
  private Set<Long> milestones = new HashSet<>();

  protected Meeting() {}

  /** Creates it from a validated command. */
  public Meeting(
      MeetingService.Log command, String others, String notes, PersonId by, Instant now) {
    this.mentoringId = command.mentoring().value();
    this.heldOn = command.heldOn();
    this.minutes = command.minutes();
    this.others = others;
    this.notes = notes;
    this.shared = command.shared();
    this.loggedBy = by.value();
    this.loggedAt = now;
    command.people().forEach(person -> people.add(person.value()));
    command.milestones().forEach(milestone -> milestones.add(milestone.value()));
  }

  public MeetingId id() {
    return new MeetingId(id);
  }

  public boolean isShared() {
    return shared;
  }

  public MeetingView view(List<AgreedStepView> steps) {
    return new MeetingView(
        id(),
        new MentoringId(mentoringId),
        heldOn,
        minutes,
        people.stream().map(PersonId::new).collect(Collectors.toSet()),
        others,
        notes,
        shared,
        milestones.stream().map(MilestoneId::new).collect(Collectors.toSet()),
        new PersonId(loggedBy),
        loggedAt,
        steps);
  }
}
