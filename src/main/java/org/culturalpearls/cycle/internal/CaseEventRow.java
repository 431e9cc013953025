package org.culturalpearls.cycle.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseEvent;
import org.culturalpearls.cycle.CaseEventArgument;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Numbered;
import org.hibernate.annotations.Immutable;

/** A row of a case's story. */
@Entity
@Immutable
@Table(name = "case_event")
class CaseEventRow extends Numbered {

  private static final String SEPARATOR = " ";

  private Long participationId;
  private Instant at;
  private Long actorId;
  private String kind;

  /** {@code type:value}, separated by blanks, which neither part can hold. */
  private String arguments;

  protected CaseEventRow() {}

  CaseEventRow(
      ParticipationId participation, Instant at, PersonId actor, String kind, Object... arguments) {
    this.participationId = participation.value();
    this.at = at;
    this.actorId = actor == null ? null : actor.value();
    this.kind = kind;
    this.arguments =
        Stream.of(arguments)
            .map(CaseEventArgument::of)
            .map(argument -> argument.type() + ":" + argument.value())
            .collect(Collectors.joining(SEPARATOR));
  }

  CaseEvent view() {
    return new CaseEvent(at, actorId == null ? null : new PersonId(actorId), kind, parsed());
  }

  private List<CaseEventArgument> parsed() {
    return Arrays.stream(arguments.split(SEPARATOR))
        .filter(argument -> !argument.isEmpty())
        .map(argument -> argument.split(":", 2))
        .map(parts -> new CaseEventArgument(parts[0], parts[1]))
        .toList();
  }
}
