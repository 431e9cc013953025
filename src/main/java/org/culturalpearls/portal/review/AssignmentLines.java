package org.culturalpearls.portal.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.AssignmentView;
import org.culturalpearls.award.review.ReviewShortfall;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.people.PersonId;

/** Builds the lines of the page from a proposal, or from the choice made instead. */
final class AssignmentLines {

  private final AssignmentView view;
  private final Map<NominationId, Set<PersonId>> chosen;

  /**
   * @param chosen the choice made by hand, or null for the proposal
   */
  AssignmentLines(AssignmentView view, Map<NominationId, Set<PersonId>> chosen) {
    this.view = view;
    this.chosen = chosen == null ? view.proposal().reviewers() : chosen;
  }

  List<AssignmentLine> all() {
    return view.nominations().stream().map(this::line).toList();
  }

  private AssignmentLine line(NominationFacts nomination) {
    Set<PersonId> fixed = view.fixed().getOrDefault(nomination.id(), Set.of());
    Map<PersonId, ReviewState> former = view.former().getOrDefault(nomination.id(), Map.of());
    Set<PersonId> wanted = chosen.getOrDefault(nomination.id(), Set.of());
    List<AssignmentLine.Candidate> choices =
        view.possible().get(nomination.id()).stream()
            .filter(person -> !fixed.contains(person))
            .map(
                person ->
                    new AssignmentLine.Candidate(
                        person.value(),
                        view.names().get(person),
                        wanted.contains(person),
                        former.get(person)))
            .sorted(Comparator.comparing(AssignmentLine.Candidate::name))
            .toList();
    return new AssignmentLine(
        nomination,
        fixed.stream().map(person -> view.names().getOrDefault(person, "")).sorted().toList(),
        choices,
        inConflict(nomination.id()),
        missing(nomination.id()));
  }

  private List<AssignmentLine.InConflict> inConflict(NominationId nomination) {
    return view.conflicts().get(nomination).stream()
        .map(
            each ->
                new AssignmentLine.InConflict(
                    view.names().get(each.person()), each.kinds().stream().sorted().toList()))
        .sorted(Comparator.comparing(AssignmentLine.InConflict::name))
        .toList();
  }

  private int missing(NominationId nomination) {
    return view.proposal().shortfalls().stream()
        .filter(shortfall -> shortfall.nomination().equals(nomination))
        .mapToInt(ReviewShortfall::missing)
        .sum();
  }
}
