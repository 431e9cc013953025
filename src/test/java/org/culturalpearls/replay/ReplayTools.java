package org.culturalpearls.replay;

import org.culturalpearls.Engine;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.ReviewedAward;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.MunicipalityService;

/** What a cycle is replayed with. */
public record ReplayTools(
    Programme programme,
    TestProgramme tables,
    Engine engine,
    TestClock clock,
    CycleService cycles,
    MunicipalityService municipalities,
    ParticipationService participations,
    AwardCycleService awards,
    AwardSettingsService settings,
    NominationService nominations,
    UntoldDecisionService decisions,
    ReviewOfficeService office,
    RemarkService remarks,
    ReviewedAward reviewing,
    PlannedTown planning) {

  /** Before all cycles that are replayed: the towns were in the network then. */
  private static final int BEFORE = 2020;

  CycleId network() {
    return tables.cycleOnce(BEFORE);
  }

  /** So that other tests don't find them among the open ones. */
  public void finish() {
    tables.finishCyclesBefore(2027);
    clock.reset();
  }
}
