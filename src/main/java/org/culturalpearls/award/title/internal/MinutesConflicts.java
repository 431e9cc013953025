package org.culturalpearls.award.title.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.conflict.ConflictKind;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.ReviewReason;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/**
 * Builds the minutes' lists of conflicts: what came up after reviews had been assigned, which
 * nobody gets who is known to be tied, and what there was at the confirmation; of nominations that
 * the reader may see.
 */
@Component
class MinutesConflicts {

  private final PeopleService people;
  private final ReviewReasons reasons;

  MinutesConflicts(PeopleService people, ReviewReasons reasons) {
    this.people = people;
    this.reasons = reasons;
  }

  /** A person who reviewed or decided and was in conflict with a nomination. */
  record Line(String person, String town, Set<ConflictKind> kinds) {}

  /**
   * A tie that came up after a review had been assigned.
   *
   * @param by who decided on it; empty if nobody did
   */
  record Later(
      String person,
      String town,
      AwardStage stage,
      Set<ConflictKind> kinds,
      Instant since,
      ReviewReason.Kind outcome,
      String by,
      String reason) {}

  /** The conflicts of a stage, by person and town. */
  record Group(AwardStage stage, List<Line> lines) {}

  /**
   * The part of the minutes about conflicts.
   *
   * @param kept whether they were recorded at all
   * @param later ties that came up while the reviews ran, and what was decided on them
   * @param hidden how many lines the reader may not see
   */
  record Part(boolean kept, List<Group> groups, List<Later> later, int hidden) {}

  private record Pair(PersonId person, NominationId nomination) {}

  /**
   * @param towns what the reader may see
   */
  Part part(Map<NominationId, NominationFacts> towns, Decision decision) {
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
    return new Part(decision.hasKeptConflicts(), groups, later(towns), hidden);
  }

  private List<Later> later(Map<NominationId, NominationFacts> towns) {
    List<ReviewReason> found =
        reasons.of(towns.keySet()).stream().filter(each -> each.since() != null).toList();
    Map<PersonId, PersonView> names =
        people.persons(
            found.stream()
                .flatMap(each -> Stream.of(each.reviewer(), each.by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return found.stream()
        .map(
            each ->
                new Later(
                    names.get(each.reviewer()).name(),
                    towns.get(each.nomination()).town(),
                    each.stage(),
                    each.ties(),
                    each.since(),
                    each.kind(),
                    each.by() == null ? "" : names.get(each.by()).name(),
                    each.reason()))
        .toList();
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
}
