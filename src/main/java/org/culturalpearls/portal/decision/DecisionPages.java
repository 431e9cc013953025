package org.culturalpearls.portal.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.BoardReview;
import org.culturalpearls.award.review.LeftOutReview;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.title.BoardRow;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionSteps;
import org.culturalpearls.award.title.GivenTitle;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.decision.DecisionLine.ReviewLine;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.PersonDates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Formats a decision board. */
@Component
class DecisionPages {

  private static final int DECIMALS = 2;

  private final PeopleService people;
  private final PersonDates dates;
  private final MessageSource messages;

  DecisionPages(PeopleService people, PersonDates dates, MessageSource messages) {
    this.people = people;
    this.dates = dates;
    this.messages = messages;
  }

  /** Returns the names of everybody who reviewed or decided something. */
  Names names(DecisionBoard board) {
    DecisionSteps steps = board.steps();
    return Names.of(
        people,
        Stream.of(
                board.rows().stream()
                    .flatMap(row -> row.reviews().stream())
                    .map(BoardReview::reviewer),
                board.departures().stream().map(ReasonedDeparture::by),
                Stream.of(
                    steps.preparedBy(),
                    steps.sentBackBy(),
                    steps.confirmedBy(),
                    steps.releasedBy()))
            .flatMap(each -> each));
  }

  /**
   * @param typed sent values that could not be saved; empty otherwise
   */
  List<DecisionLine> lines(
      DecisionBoard board,
      TitleDecisionService.WhatIf tried,
      Map<String, String> typed,
      Names names) {
    Map<ReviewId, String> leftOut =
        board.leftOut().stream()
            .collect(Collectors.toMap(LeftOutReview::review, LeftOutReview::reason));
    boolean toBegin = board.isToBegin() && tried.isNothing();
    return board.rows().stream()
        .map(
            row -> {
              GivenTitle given = toBegin ? byTheRule(row) : row.given();
              return line(row, given, tried, leftOut, typed, names);
            })
        .toList();
  }

  /** The preselected choice while nobody has chosen yet. */
  private static GivenTitle byTheRule(BoardRow row) {
    return row.outcome() == TitleOutcome.TITLE ? GivenTitle.TITLE : GivenTitle.NONE;
  }

  private DecisionLine line(
      BoardRow row,
      GivenTitle given,
      TitleDecisionService.WhatIf tried,
      Map<ReviewId, String> leftOut,
      Map<String, String> typed,
      Names names) {
    RankedNomination ranked = row.ranked();
    String key = "title-" + row.nomination().id().value();
    return new DecisionLine(
        key,
        row.nomination().town(),
        row.nomination().caseKey().value(),
        "country." + row.nomination().country(),
        ranked == null ? "" : Integer.toString(ranked.rank()),
        ranked == null ? "" : ExactDecimals.text(ranked.sum()),
        ranked == null ? "" : ExactDecimals.text(ranked.mean().rounded(DECIMALS)),
        ranked == null ? "" : ExactDecimals.text(ranked.spread()),
        (int) row.reviews().stream().filter(BoardReview::counted).count(),
        marks(row),
        row.outcome() == null ? null : "titleoutcome." + row.outcome(),
        typed.getOrDefault(key, given.name()),
        ranked != null,
        row.reviews().stream()
            .map(review -> review(review, tried, leftOut, typed, names))
            .toList());
  }

  private static List<String> marks(BoardRow row) {
    List<String> marks = new ArrayList<>();
    if (row.ranked() != null && row.ranked().tied()) {
      marks.add("decision.mark.tied");
    }
    if (row.ranked() != null && row.ranked().tight()) {
      marks.add("decision.mark.tight");
    }
    if (row.closeBelow()) {
      marks.add("decision.mark.close-below");
    }
    if (row.mayHaveExtra()) {
      marks.add("decision.mark.extra");
    }
    return marks;
  }

  private ReviewLine review(
      BoardReview review,
      TitleDecisionService.WhatIf tried,
      Map<ReviewId, String> leftOut,
      Map<String, String> typed,
      Names names) {
    String key = "leftOut-" + review.id().value();
    return new ReviewLine(
        key,
        review.id().value(),
        names.of(review.reviewer()),
        ExactDecimals.text(review.value()),
        typed.getOrDefault(key, leftOut.getOrDefault(review.id(), "")),
        tried.without().contains(review.id()));
  }

  List<DepartureLine> departures(DecisionBoard board, Map<String, String> typed, Names names) {
    Map<NominationId, String> towns = towns(board);
    return board.departures().stream()
        .map(
            each -> {
              String key = "reason-" + each.departure().key();
              return new DepartureLine(
                  key,
                  each.departure().kind(),
                  joined(each.departure().about(), towns),
                  typed.getOrDefault(key, each.reason()),
                  names.of(each.by()));
            })
        .toList();
  }

  /** Returns a sentence for each tie. */
  List<String> ties(DecisionBoard board) {
    Map<NominationId, String> towns = towns(board);
    return board.ties().stream()
        .map(tie -> text("decision.tie", joined(tie.nominations(), towns), tie.places()))
        .toList();
  }

  /** Returns a sentence for each pair that the sum would order the other way round. */
  List<String> differences(DecisionBoard board) {
    if (board.ranking() == null) {
      return List.of();
    }
    Map<NominationId, String> towns = towns(board);
    return board.ranking().differences().stream()
        .map(
            each ->
                text(
                    "decision.difference",
                    towns.get(each.moreBySum()),
                    towns.get(each.moreByMean())))
        .toList();
  }

  /** Returns a sentence for each value that could not be saved. */
  List<String> problems(Errors errors) {
    return errors.getAllErrors().stream()
        .map(error -> messages.getMessage(error, LocaleContextHolder.getLocale()))
        .toList();
  }

  List<Fact> steps(DecisionBoard board, Names names) {
    DecisionSteps steps = board.steps();
    List<Fact> facts = new ArrayList<>();
    add(facts, "decision.step.prepared", steps.preparedBy(), steps.preparedAt(), names);
    add(facts, "decision.step.sent-back", steps.sentBackBy(), steps.sentBackAt(), names);
    add(facts, "decision.step.confirmed", steps.confirmedBy(), steps.confirmedAt(), names);
    add(facts, "decision.step.released", steps.releasedBy(), steps.releasedAt(), names);
    return facts;
  }

  private void add(List<Fact> facts, String key, PersonId person, Instant at, Names names) {
    if (at != null) {
      facts.add(new Fact(key, text("decision.step", names.of(person), dates.moment(at))));
    }
  }

  List<Fact> rule(DecisionBoard board) {
    return List.of(
        new Fact("field.titles", Integer.toString(board.rule().titles())),
        new Fact(
            "field.perCountry",
            board.rule().perCountry() == null
                ? text("award.no-limit")
                : Integer.toString(board.rule().perCountry())),
        new Fact("field.extraTitles", Integer.toString(board.rule().extraTitles())),
        new Fact("field.tightWithin", ExactDecimals.text(board.rule().tightWithin())));
  }

  private static Map<NominationId, String> towns(DecisionBoard board) {
    return board.rows().stream()
        .map(BoardRow::nomination)
        .collect(Collectors.toMap(each -> each.id(), each -> each.town(), (one, same) -> one));
  }

  private static String joined(Collection<NominationId> ids, Map<NominationId, String> towns) {
    Function<NominationId, String> town = id -> towns.getOrDefault(id, "");
    return ids.stream().map(town).sorted().collect(Collectors.joining(", "));
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
