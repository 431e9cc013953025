package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/**
 * Builds the minutes' list of conflicts at the confirmation, of nominations that the reader may
 * see.
 */
@Component
class MinutesConflicts {

  private final NominationReads nominations;
  private final NominationVisibility visibility;
  private final PeopleService people;

  MinutesConflicts(
      NominationReads nominations, NominationVisibility visibility, PeopleService people) {
    this.nominations = nominations;
    this.visibility = visibility;
    this.people = people;
  }

  /** A person who reviewed or decided and was in conflict with a nomination. */
  record Line(String person, String town, Set<ConflictKind> kinds) {}

  /** The conflicts of a stage, by person and town. */
  record Group(AwardStage stage, List<Line> lines) {}

  /**
   * The part of the minutes about conflicts.
   *
   * @param kept whether they were recorded at all
   * @param hidden how many lines the reader may not see
   */
  record Part(boolean kept, List<Group> groups, int hidden) {}

  private record Pair(PersonId person, NominationId nomination) {}

  Part part(PersonId reader, Decision decision) {
    Map<NominationId, NominationFacts> towns = seen(reader, decision);
    Map<PersonId, PersonView> names =
        people.persons(decision.conflicts().stream().map(ConflictRow::person).distinct().toList());
    List<Group> groups = new ArrayList<>();
    int hidden = 0;
    for (AwardStage stage : AwardStage.values()) {
      Map<Pair, Set<ConflictKind>> pairs = pairs(decision, stage);
      List<Line> lines =
          pairs.entrySet().stream()
              .filter(each -> towns.containsKey(each.getKey().nomination()))
              .map(
                  each ->
                      new Line(
                          names.get(each.getKey().person()).name(),
                          towns.get(each.getKey().nomination()).town(),
                          each.getValue()))
              .sorted(Comparator.comparing(Line::person).thenComparing(Line::town))
              .toList();
      hidden += pairs.size() - lines.size();
      if (!lines.isEmpty()) {
        groups.add(new Group(stage, lines));
      }
    }
    return new Part(decision.hasKeptConflicts(), groups, hidden);
  }

  private static Map<Pair, Set<ConflictKind>> pairs(Decision decision, AwardStage stage) {
    return decision.conflicts().stream()
        .filter(row -> row.stage() == stage)
        .collect(
            Collectors.groupingBy(
                row -> new Pair(row.person(), row.nomination()),
                Collectors.mapping(
                    ConflictRow::kind,
                    Collectors.toCollection(() -> EnumSet.noneOf(ConflictKind.class)))));
  }

  private Map<NominationId, NominationFacts> seen(PersonId reader, Decision decision) {
    List<NominationFacts> all =
        nominations.inCycle(decision.cycle(), EnumSet.allOf(NominationState.class));
    Set<NominationId> visible = visibility.seen(reader, all);
    return all.stream()
        .filter(one -> visible.contains(one.id()))
        .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
  }
}
