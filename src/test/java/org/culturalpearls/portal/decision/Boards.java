package org.culturalpearls.portal.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.review.BoardReview;
import org.culturalpearls.award.review.JuryProgress;
import org.culturalpearls.award.review.LeftOutReview;
import org.culturalpearls.award.review.Mean;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.TitleRule;
import org.culturalpearls.award.title.BoardRow;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionSteps;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.Departure;
import org.culturalpearls.award.title.DepartureKind;
import org.culturalpearls.award.title.GivenTitle;
import org.culturalpearls.award.title.ReasonedDeparture;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;

/** Decision boards with two towns of equal scores. */
final class Boards {

  static final CycleId CYCLE = new CycleId(4);
  static final PersonId JUROR = new PersonId(12);

  private Boards() {}

  static NominationFacts nomination(long id, String town, Country country) {
    return nomination(id, town, country, NominationState.IN_JURY);
  }

  static NominationFacts nomination(long id, String town, Country country, NominationState state) {
    return new NominationFacts(
        new NominationId(id),
        CYCLE,
        new ParticipationId(id),
        new CaseKey("2027-" + id),
        state,
        town,
        country,
        Set.of(),
        Set.of(),
        Instant.EPOCH);
  }

  static DecisionBoard tied(Set<DecisionTask> tasks) {
    List<BoardRow> rows =
        List.of(
            row(7, "Saarelinn", Country.EE, GivenTitle.TITLE, 31),
            row(8, "Metsala", Country.FI, GivenTitle.NONE, 32));
    return new DecisionBoard(
        CYCLE,
        5,
        DecisionState.PREPARING,
        new TitleRule(1, null, 1, false, new BigDecimal("0.50")),
        new Ranking(
            true,
            2,
            rows.stream().map(BoardRow::ranked).toList(),
            List.of(),
            List.of(),
            List.of(new Ranking.Difference(new NominationId(8), new NominationId(7)))),
        rows,
        0,
        List.of(new TitleProposal.Tie(Set.of(new NominationId(7), new NominationId(8)), 1)),
        List.of(
            new ReasonedDeparture(
                new Departure(
                    DepartureKind.TIE_BROKEN, Set.of(new NominationId(7), new NominationId(8))),
                "",
                null,
                null)),
        List.of(new LeftOutReview(new ReviewId(31), "Took part.", JUROR, Instant.EPOCH)),
        JuryProgress.UNDER_WAY,
        new DecisionSteps(
            null, null, JUROR, Instant.EPOCH, "Look at Metsala again.", null, null, null, null),
        tasks);
  }

  static DecisionBoard partly() {
    DecisionBoard board = tied(Set.of());
    BoardRow seen = board.rows().get(0);
    return new DecisionBoard(
        CYCLE,
        5,
        DecisionState.PREPARING,
        board.rule(),
        null,
        List.of(
            new BoardRow(
                seen.nomination(), null, null, false, false, GivenTitle.NONE, seen.reviews())),
        1,
        List.of(),
        List.of(),
        List.of(),
        JuryProgress.DONE,
        new DecisionSteps(null, null, null, null, "", null, null, null, null),
        Set.of());
  }

  static Map<String, String> choice() {
    return Map.of(
        "version", "5",
        "title-7", "TITLE",
        "title-8", "NONE",
        "reason-TIE_BROKEN-7-8", "More young people.",
        "leftOut-31", "Took part.",
        "leftOut-32", " ");
  }

  private static BoardRow row(
      long id, String town, Country country, GivenTitle given, long review) {
    return new BoardRow(
        nomination(id, town, country),
        ranked(nomination(id, town, country)),
        TitleOutcome.TIED,
        false,
        given == GivenTitle.NONE,
        given,
        List.of(new BoardReview(new ReviewId(review), JUROR, new BigDecimal("20.50"), true)));
  }

  static RankedNomination ranked(NominationFacts nomination) {
    return new RankedNomination(
        nomination.id(),
        nomination.country(),
        1,
        new BigDecimal("40.50"),
        new Mean(new BigDecimal("40.50"), 2),
        new BigDecimal("20"),
        new BigDecimal("20.50"),
        true,
        false);
  }
}
