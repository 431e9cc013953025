package org.culturalpearls.award.title;

import java.util.List;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** Reads the records of an award, for coordinators and of nominations that they may see. */
public interface AwardRecordService {

  AwardReport report(PersonId coordinator, CycleId cycle);

  /** Returns the counted reviews, a table for each stage. */
  List<ScoreTable> scores(PersonId coordinator, CycleId cycle);

  /**
   * Returns the minutes of the title decision as tagged PDF: rule, ranking, departures with
   * reasons, conflicts, and who confirmed it when. Available once it is confirmed; refused to
   * people who may not see all of it.
   */
  byte[] minutes(PersonId reader, CycleId cycle);

  /** Returns who decided what on the nomination of a town, the latest first. */
  Paged<AuditTrailLine> trail(PersonId coordinator, ParticipationId participation, int page);

  /** Returns what was decided on it and taken back before the town was told, the first first. */
  List<TakenBack> takenBack(PersonId coordinator, ParticipationId participation);

  /** Returns why reviews of it were left out, taken back or kept, the first first. */
  List<ReviewReason> reviewReasons(PersonId coordinator, ParticipationId participation);

  /** Returns the nominations that the town withdrew before it began again, the latest first. */
  List<EarlierNomination> earlier(PersonId coordinator, ParticipationId participation);

  /** Returns the audit trail of one of those. */
  Paged<AuditTrailLine> trail(
      PersonId coordinator, ParticipationId participation, NominationId earlier, int page);

  /** Returns what was decided on one of those and taken back. */
  List<TakenBack> takenBack(
      PersonId coordinator, ParticipationId participation, NominationId earlier);
}
