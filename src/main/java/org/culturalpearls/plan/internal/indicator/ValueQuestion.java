package org.culturalpearls.plan.internal.indicator;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.ValueQuestionId;
import org.culturalpearls.plan.internal.indicator.AskingPolicy.Turn;
import org.culturalpearls.shared.Aggregate;

/** A mail that asks one person for values of indicators. */
@Entity
class ValueQuestion extends Aggregate {

  private Long participationId;
  private Long personId;
  private LocalDate askedOn;
  private Instant answeredAt;

  @ElementCollection
  @CollectionTable(
      name = "value_question_indicator",
      joinColumns = @JoinColumn(name = "question_id"))
  private Set<Part> parts = new LinkedHashSet<>();

  /** An indicator, since when its value is missing, and whether its second owner is asked. */
  @Embeddable
  record Part(Long indicatorId, LocalDate since, int round) {}

  protected ValueQuestion() {}

  ValueQuestion(ParticipationId town, PersonId person, LocalDate today, Collection<Turn> turns) {
    this.participationId = town.value();
    this.personId = person.value();
    this.askedOn = today;
    turns.stream()
        .map(turn -> new Part(turn.indicator().value(), turn.since(), turn.round()))
        .forEach(parts::add);
  }

  void answered(Instant now) {
    answeredAt = now;
  }

  ValueQuestionId id() {
    return new ValueQuestionId(id);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  PersonId person() {
    return new PersonId(personId);
  }

  Set<RowId> indicators() {
    return parts.stream().map(part -> new RowId(part.indicatorId())).collect(Collectors.toSet());
  }
}
