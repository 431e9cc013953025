package org.culturalpearls.award.title.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.BoardReview;
import org.culturalpearls.award.review.LeftOutReview;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.core.Review;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.review.core.ReviewReads.HeldBackRemark;
import org.culturalpearls.award.review.core.Reviews;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardOffice;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.internal.DecisionMinutes.HeldBackLine;
import org.culturalpearls.award.title.internal.DecisionMinutes.HeldBackPart;
import org.culturalpearls.award.title.internal.DecisionMinutes.JuryLine;
import org.culturalpearls.award.title.internal.DecisionMinutes.MissingLine;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.springframework.stereotype.Component;

/** Builds the minutes' lists of people and of reviews that were not counted. */
@Component
class MinutesPeople {

  private final Awards awards;
  private final Reviews reviews;
  private final ReviewReads remarks;
  private final PeopleService people;

  MinutesPeople(Awards awards, Reviews reviews, ReviewReads remarks, PeopleService people) {
    this.awards = awards;
    this.reviews = reviews;
    this.remarks = remarks;
    this.people = people;
  }

  JuryLine jury(CycleId cycle) {
    Appointments all = appointed(cycle);
    Map<PersonId, PersonView> names = people.persons(everybody(all));
    return new JuryLine(
        names(all.jurors(), names),
        all.chair() == null ? "" : names.get(all.chair()).name(),
        names(all.deputies(), names));
  }

  private static String names(Collection<PersonId> these, Map<PersonId, PersonView> names) {
    return these.stream().map(one -> names.get(one).name()).collect(Collectors.joining(", "));
  }

  /** Returns the jury's reviews that are not submitted, and those that were left out. */
  List<MissingLine> missing(DecisionBoard board) {
    Map<NominationId, NominationFacts> towns = towns(board);
    List<Review> missing =
        reviews.findByCycleIdAndStageOrderById(board.cycle().value(), AwardStage.JURY).stream()
            .filter(review -> review.state() != ReviewState.SUBMITTED)
            .filter(review -> towns.containsKey(review.nomination()))
            .toList();
    Map<ReviewId, LeftOutReview> leftOut =
        board.leftOut().stream()
            .collect(Collectors.toMap(LeftOutReview::review, Function.identity()));
    Map<PersonId, PersonView> names =
        people.persons(
            Stream.concat(
                    missing.stream().map(Review::reviewer),
                    board.rows().stream()
                        .flatMap(row -> row.reviews().stream())
                        .map(BoardReview::reviewer))
                .collect(Collectors.toSet()));
    List<MissingLine> lines = new ArrayList<>();
    board
        .rows()
        .forEach(
            row ->
                row.reviews().stream()
                    .filter(review -> leftOut.containsKey(review.id()))
                    .forEach(
                        review ->
                            lines.add(
                                new MissingLine(
                                    names.get(review.reviewer()).name(),
                                    row.nomination().town(),
                                    "LEFT_OUT",
                                    leftOut.get(review.id()).reason()))));
    missing.forEach(
        review ->
            lines.add(
                new MissingLine(
                    names.get(review.reviewer()).name(),
                    towns.get(review.nomination()).town(),
                    review.state().name(),
                    review.reason())));
    return lines;
  }

  /**
   * Returns the remarks of both stages that towns do not read.
   *
   * @param towns what the reader may see
   */
  HeldBackPart heldBack(Map<NominationId, NominationFacts> towns, CycleId cycle) {
    List<HeldBackRemark> all = remarks.heldBack(cycle);
    List<HeldBackRemark> seen =
        all.stream().filter(each -> towns.containsKey(each.nomination())).toList();
    Map<PersonId, PersonView> names =
        people.persons(seen.stream().map(HeldBackRemark::reviewer).distinct().toList());
    return new HeldBackPart(
        seen.stream()
            .map(
                each ->
                    new HeldBackLine(
                        names.get(each.reviewer()).name(),
                        towns.get(each.nomination()).town(),
                        each.reason()))
            .toList(),
        all.size() - seen.size());
  }

  private static Map<NominationId, NominationFacts> towns(DecisionBoard board) {
    return board.rows().stream()
        .collect(Collectors.toMap(row -> row.nomination().id(), row -> row.nomination()));
  }

  private Appointments appointed(CycleId cycle) {
    return awards.findByCycleId(cycle.value()).map(Award::appointments).orElseThrow();
  }

  private static Set<PersonId> everybody(Appointments all) {
    return Arrays.stream(AwardOffice.values())
        .flatMap(office -> all.of(office).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
