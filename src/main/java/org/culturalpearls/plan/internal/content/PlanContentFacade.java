package org.culturalpearls.plan.internal.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the team write rows of its plan. */
@Service
@Transactional
class PlanContentFacade implements PlanContentService {

  private final PlanAccess access;
  private final DraftRows rows;
  private final Clock clock;

  PlanContentFacade(PlanAccess access, DraftRows rows, Clock clock) {
    this.access = access;
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<ParticipationId> writable(Collection<ParticipationId> participations) {
    return rows.writable(participations);
  }

  @Override
  public RowId add(PersonId editor, ParticipationId id, PlanRow row) {
    ParticipationView town = access.teamMember(editor, id);
    long plan = rows.lock(id);
    return add(RowTables.of(row.kind()), editor, town, plan, row);
  }

  @Override
  @Transactional(readOnly = true)
  public void requireWritable(ParticipationId participation) {
    rows.requireWritable(participation);
  }

  @Override
  public void copy(PersonId editor, ParticipationId id, List<Row<?>> copied) {
    ParticipationView town = access.teamMember(editor, id);
    long plan = rows.lock(id);
    Map<RowId, RowId> copies = new HashMap<>();
    for (Row<?> row : copied) {
      PlanRow content = row.content();
      List<RowId> challenges =
          content.challenges().stream().filter(copies::containsKey).map(copies::get).toList();
      copies.put(
          row.id(),
          add(RowTables.of(content.kind()), editor, town, plan, content.answering(challenges)));
    }
  }

  private <T extends PlanRow> RowId add(
      RowTable<T> table, PersonId editor, ParticipationView town, long plan, PlanRow row) {
    T checked = checked(table, town, row, measures(town, row), Optional.empty());
    RowKind kind = table.kind();
    if (rows.count(table, plan, checked.measure()) >= kind.most()) {
      throw RuleBroken.of("error.plan.too-many." + kind, kind.most());
    }
    return rows.insert(table, plan, editor, clock.instant(), checked);
  }

  @Override
  public void save(PersonId editor, ParticipationId id, RowId row, long version, PlanRow content) {
    ParticipationView town = access.teamMember(editor, id);
    RowTable<?> table = RowTables.of(content.kind());
    rows.hold(id);
    Optional<DraftRows.Standing> standing = rows.standing(table, id, row);
    if (standing.isEmpty()) {
      rows.requireWritable(id);
      throw new NotFound("error.plan.row-gone");
    }
    Set<RowId> measures =
        content.kind().isOfMeasure()
            ? standing.get().measure().map(Set::of).orElse(Set.of())
            : measures(town, content);
    if (!save(table, editor, town, row, version, content, measures)) {
      rows.requireWritable(id);
      throw new ChangedMeanwhile("error.plan.row-changed-meanwhile");
    }
  }

  private <T extends PlanRow> boolean save(
      RowTable<T> table,
      PersonId editor,
      ParticipationView town,
      RowId id,
      long version,
      PlanRow content,
      Set<RowId> measures) {
    return rows.update(
        table,
        town.id(),
        id,
        version,
        editor,
        clock.instant(),
        checked(
            table,
            town,
            content,
            measures,
            content.kind() == RowKind.MILESTONE ? rows.dayInForce(id) : Optional.empty()));
  }

  @Override
  public void delete(PersonId editor, ParticipationId id, RowKind kind, RowId row, long version) {
    access.teamMember(editor, id);
    long plan = rows.lock(id);
    Optional<DraftRows.Standing> standing = rows.standing(RowTables.of(kind), id, row);
    if (standing.isEmpty()) {
      return;
    }
    if (standing.get().version() != version) {
      throw new ChangedMeanwhile("error.plan.row-changed-before-deletion");
    }
    switch (kind) {
      case MEASURE -> rows.releaseMeasure(plan, row);
      case CHALLENGE -> rows.releaseChallenge(plan, row);
      case MILESTONE -> {
        if (rows.dayInForce(row).isPresent()) {
          throw RuleBroken.of("error.plan.milestone-in-force.deletion");
        }
      }
      case ASSET, COST, INDICATOR -> {}
    }
    rows.delete(RowTables.of(kind), plan, row);
  }

  @Override
  public void move(PersonId editor, ParticipationId id, RowKind kind, RowId row, boolean up) {
    access.teamMember(editor, id);
    long plan = rows.lock(id);
    RowTable<?> table = RowTables.of(kind);
    List<DraftRows.Place> places = rows.places(table, plan);
    DraftRows.Place moved =
        places.stream()
            .filter(place -> place.id().equals(row))
            .findFirst()
            .orElseThrow(() -> new NotFound("error.plan.row-gone"));
    int[] among =
        IntStream.range(0, places.size())
            .filter(place -> places.get(place).measure().equals(moved.measure()))
            .toArray();
    int from = IntStream.of(among).boxed().toList().indexOf(places.indexOf(moved));
    int to = up ? from - 1 : from + 1;
    if (to >= 0 && to < among.length) {
      List<RowId> ids =
          places.stream().map(DraftRows.Place::id).collect(Collectors.toCollection(ArrayList::new));
      Collections.swap(ids, among[from], among[to]);
      rows.order(table, plan, ids);
    }
  }

  private Set<RowId> measures(ParticipationView town, PlanRow row) {
    return row.measure() == null ? Set.of() : rows.ids(RowTables.MEASURES, town.id());
  }

  /**
   * @param measures those to which the row may belong
   * @param day of a milestone in force, which is moved by its report only
   */
  private <T extends PlanRow> T checked(
      RowTable<T> table,
      ParticipationView town,
      PlanRow row,
      Set<RowId> measures,
      Optional<LocalDate> day) {
    RowChecks checks =
        new RowChecks(
            Set.copyOf(town.team()),
            measures,
            row.challenges().isEmpty() ? Set.of() : rows.ids(RowTables.CHALLENGES, town.id()));
    T checked = table.checkedRow(row, checks);
    if (row instanceof PlanMilestone milestone) {
      day.ifPresent(
          fixed ->
              checks.require(
                  fixed.equals(milestone.wording().dueOn()),
                  "dueOn",
                  "error.plan.milestone-in-force.date",
                  fixed));
    }
    checks.requireNothingWrong();
    return checked;
  }
}
