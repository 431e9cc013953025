package org.culturalpearls.plan.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;

/**
 * All that stands in a plan, or in a frozen version of it. Rows are in the order of the plan.
 *
 * @param vision plain text with simple Markdown, empty where not yet written
 */
public record PlanContent(
    String vision,
    List<Row<Challenge>> challenges,
    List<Row<Asset>> assets,
    List<Row<Measure>> measures,
    List<Row<CostLine>> costs,
    List<Row<PlannedIndicator>> indicators,
    List<Row<PlanMilestone>> milestones) {

  public static final PlanContent EMPTY =
      new PlanContent("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public PlanContent {
    challenges = List.copyOf(challenges);
    assets = List.copyOf(assets);
    measures = List.copyOf(measures);
    costs = List.copyOf(costs);
    indicators = List.copyOf(indicators);
    milestones = List.copyOf(milestones);
  }

  public List<? extends Row<?>> rows(RowKind kind) {
    return switch (kind) {
      case CHALLENGE -> challenges;
      case ASSET -> assets;
      case MEASURE -> measures;
      case COST -> costs;
      case INDICATOR -> indicators;
      case MILESTONE -> milestones;
    };
  }

  public Stream<? extends Row<?>> rows() {
    return Stream.of(RowKind.values()).flatMap(kind -> rows(kind).stream());
  }

  public Optional<? extends Row<?>> row(RowKind kind, RowId id) {
    return rows(kind).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** Returns those rows of a kind that belong to the measure; null for none. */
  public <T extends PlanRow> List<Row<T>> of(RowId measure, List<Row<T>> rows) {
    Predicate<Row<T>> belongs =
        measure == null
            ? row -> row.content().measure() == null
            : row -> measure.equals(row.content().measure());
    return rows.stream().filter(belongs).toList();
  }

  /**
   * Returns the later one of the last change of a row and this other change; null if there is none.
   */
  public Edit last(Edit other) {
    return Stream.concat(
            rows()
                .filter(row -> row.editedAt() != null)
                .map(row -> new Edit(row.editedBy(), row.editedAt())),
            Stream.ofNullable(other))
        .max(Comparator.comparing(Edit::at))
        .orElse(null);
  }

  /**
   * A change.
   *
   * @param by who made it; null if nobody is known any more
   */
  public record Edit(PersonId by, Instant at) {}

  /** Returns everybody who is responsible for something and is in the programme. */
  public Stream<PersonId> persons() {
    return rows()
        .flatMap(row -> row.content().owners())
        .map(MilestoneOwner::person)
        .filter(person -> person != null);
  }
}
