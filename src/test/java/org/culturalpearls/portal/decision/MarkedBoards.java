package org.culturalpearls.portal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.JuryProgress;
import org.culturalpearls.award.review.Mean;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.BoardRow;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.Departure;
import org.culturalpearls.award.title.DepartureKind;
import org.culturalpearls.award.title.GivenTitle;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.people.Country;

/** Decision boards on which rows are marked, or departures have their reasons. */
final class MarkedBoards {

  private MarkedBoards() {}

  /** One tied and tight, one near a title and fit for the extra one, one without a review. */
  static DecisionBoard marked() {
    BoardRow first = Boards.tied(Set.of()).rows().get(0);
    RankedNomination ranked = first.ranked();
    RankedNomination tight =
        new RankedNomination(
            ranked.nomination(),
            ranked.country(),
            1,
            ranked.sum(),
            new Mean(ranked.sum(), 2),
            ranked.lowest(),
            ranked.highest(),
            true,
            true);
    return board(
        DecisionState.PREPARING,
        List.of(
            row(7, "Saarelinn", tight, TitleOutcome.TIED, false),
            row(8, "Metsala", ranked, TitleOutcome.COUNTRY_FULL, true),
            row(9, "Kalna", null, TitleOutcome.UNSCORED, false)),
        List.of(),
        Set.of(DecisionTask.PREPARE));
  }

  /** Nobody has chosen yet; the rule gives the first a title and the second none. */
  static DecisionBoard toBegin(Set<DecisionTask> tasks) {
    RankedNomination ranked = Boards.tied(tasks).rows().get(0).ranked();
    return board(
        DecisionState.PREPARING,
        List.of(
            row(7, "Saarelinn", ranked, TitleOutcome.TITLE, false),
            row(8, "Metsala", ranked, TitleOutcome.COUNTRY_FULL, false)),
        List.of(),
        tasks);
  }

  /** With an extra title; no reason where that is empty. */
  static DecisionBoard reasoned(DecisionState state, Set<DecisionTask> tasks, String reason) {
    Departure extra = new Departure(DepartureKind.EXTRA_TITLE, Set.of(new NominationId(8)));
    ReasonedDeparture departure =
        reason.isEmpty()
            ? new ReasonedDeparture(extra, "", null, null)
            : new ReasonedDeparture(extra, reason, Boards.JUROR, Instant.EPOCH);
    return board(state, Boards.tied(Set.of()).rows(), List.of(departure), tasks);
  }

  /** Ranked by the mean, though the sum would order nobody otherwise; the jury's time is over. */
  static DecisionBoard late() {
    DecisionBoard tied = Boards.tied(Set.of());
    Ranking ranking = new Ranking(true, 2, tied.ranking().rows(), List.of(), List.of(), List.of());
    return board(
        DecisionState.PREPARING, ranking, tied.rows(), List.of(), JuryProgress.OVER, Set.of());
  }

  /** No plan came. */
  static DecisionBoard empty(DecisionState state) {
    Ranking ranking = new Ranking(false, 0, List.of(), List.of(), List.of(), List.of());
    return board(
        state,
        ranking,
        List.of(),
        List.of(),
        JuryProgress.OVER,
        state == DecisionState.PREPARING ? Set.of(DecisionTask.PREPARE) : Set.of());
  }

  private static DecisionBoard board(
      DecisionState state,
      List<BoardRow> rows,
      List<ReasonedDeparture> departures,
      Set<DecisionTask> tasks) {
    List<RankedNomination> ranked = Boards.tied(tasks).ranking().rows();
    return board(
        state,
        new Ranking(false, 2, ranked, List.of(), List.of(), List.of()),
        rows,
        departures,
        JuryProgress.UNDER_WAY,
        tasks);
  }

  private static DecisionBoard board(
      DecisionState state,
      Ranking ranking,
      List<BoardRow> rows,
      List<ReasonedDeparture> departures,
      JuryProgress jury,
      Set<DecisionTask> tasks) {
    DecisionBoard tied = Boards.tied(tasks);
    return new DecisionBoard(
        tied.cycle(),
        tied.version(),
        state,
        tied.rule(),
        ranking,
        rows,
        0,
        List.of(),
        departures,
        tied.leftOut(),
        jury,
        tied.steps(),
        tasks);
  }

  private static BoardRow row(
      long id, String town, RankedNomination ranked, TitleOutcome outcome, boolean near) {
    return new BoardRow(
        Boards.nomination(id, town, Country.EE),
        ranked,
        outcome,
        near,
        near,
        GivenTitle.NONE,
        List.of());
  }
}
