package org.culturalpearls.portal.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationFileView;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.ReadSection;
import org.culturalpearls.award.nomination.WhoTakesPart;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewState;
import org.culturalpearls.award.review.ReviewView;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.portal.LoggedIn;
import org.culturalpearls.portal.cases.Saarelinn;

/** The review that the reader makes of Saarelinn, in its states. */
final class Scored {

  static final ReviewId REVIEW = new ReviewId(31);
  static final PersonId READER = LoggedIn.person().id();
  static final NominationFacts SAARELINN = nomination(5, "Saarelinn", Country.EE);
  static final NominationFacts METSALA = nomination(6, "Metsala", Country.FI);

  static final List<Criterion> CRITERIA =
      List.of(
          new Criterion("Courage", "Is it <daring>?", new BigDecimal("1.50"), 0, 10),
          new Criterion("Capacity", "Are people there?", BigDecimal.ONE, 1, 5));

  static final ScoringView.Other OTHER =
      new ScoringView.Other(
          "Anna Saar", new BigDecimal("12.50"), "Ask the young.", "Money is short.");

  /** Saarelinn and Metsala together. */
  static final WhoTakesPart BEHIND =
      new WhoTakesPart(
          List.of(
              new MunicipalityView(new MunicipalityId(2), "Metsala", Country.FI, ""),
              new MunicipalityView(new MunicipalityId(1), "Saarelinn", Country.EE, "")),
          List.of(new WhoTakesPart.Someone("Kaja Kask", "Saarelinn <library>")),
          new ReadSection("nominationsection.PEOPLE", "The choir of *Rannamaa*", "Koor"));

  /** Later than it was when the review was asked for. */
  static final Instant STAGE_ENDS = Instant.parse("2027-02-05T17:00:00Z");

  private Scored() {}

  static ScoringView waitingForTheAnswer() {
    return page(review(ReviewState.ASSIGNED, Map.of(), null, false), List.of(), List.of(), true);
  }

  static ScoringView begun() {
    return page(review(ReviewState.SCORING, Map.of(1, 7), null, false), List.of(), List.of(), true);
  }

  static ScoringView submitted(List<ScoringView.Other> others) {
    return page(counted(false), others, List.of(), true);
  }

  /** Corrected twice, the second time after others' reviews were seen. */
  static ScoringView corrected() {
    return page(
        counted(true), List.of(OTHER), List.of(change("13.50", true), change("9", false)), true);
  }

  static ScoringView ended(ReviewState state) {
    return page(review(state, Map.of(1, 7), null, false), List.of(), List.of(), false);
  }

  static ScoringView with(List<ReadSection> text, List<NominationFileView> files) {
    return with(text, null, files);
  }

  /** As the jury reads it. */
  static ScoringView with(PlanContent plan) {
    return with(List.of(), plan, List.of());
  }

  private static ScoringView with(
      List<ReadSection> text, PlanContent plan, List<NominationFileView> files) {
    ScoringView page = begun();
    return new ScoringView(
        page.review(),
        SAARELINN,
        CRITERIA,
        null,
        text,
        plan,
        files,
        List.of(),
        List.of(),
        STAGE_ENDS,
        true,
        false);
  }

  static ReviewView review(
      ReviewState state, Map<Integer, Integer> points, BigDecimal value, boolean afterSeeing) {
    return new ReviewView(
        REVIEW,
        3,
        SAARELINN.id(),
        Saarelinn.CYCLE.id(),
        AwardStage.PRE_SELECTION,
        READER,
        state,
        Instant.parse("2027-01-31T17:00:00Z"),
        points,
        "Strong people.",
        "Thin budget.",
        value,
        value == null ? null : Instant.parse("2027-01-20T10:00:00Z"),
        afterSeeing);
  }

  private static ReviewView counted(boolean afterSeeing) {
    return review(ReviewState.SUBMITTED, Map.of(1, 7, 2, 4), new BigDecimal("14.50"), afterSeeing);
  }

  private static ScoringView.Change change(String value, boolean afterSeeing) {
    return new ScoringView.Change(
        Instant.parse("2027-01-21T10:00:00Z"),
        afterSeeing,
        new BigDecimal(value),
        List.of(6, 4),
        "",
        "");
  }

  private static ScoringView page(
      ReviewView review,
      List<ScoringView.Other> others,
      List<ScoringView.Change> changes,
      boolean open) {
    return new ScoringView(
        review,
        SAARELINN,
        CRITERIA,
        review.state() == ReviewState.ASSIGNED ? BEHIND : null,
        List.of(),
        null,
        List.of(),
        others,
        changes,
        STAGE_ENDS,
        open,
        !open);
  }

  /** The chair has the decision, days before the stage ends. */
  static ScoringView decided() {
    return new ScoringView(
        counted(false),
        SAARELINN,
        CRITERIA,
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        STAGE_ENDS,
        false,
        false);
  }

  private static NominationFacts nomination(long id, String town, Country country) {
    return new NominationFacts(
        new NominationId(id),
        Saarelinn.CYCLE.id(),
        new ParticipationId(id),
        new CaseKey("2027-" + id),
        NominationState.ELIGIBLE,
        town,
        country,
        Set.of(),
        Set.of(),
        Instant.EPOCH);
  }
}
