package org.culturalpearls.award.title;

import java.util.List;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.Paged;

/** What is kept of an award: for coordinators, of nominations that they may see. */
public interface AwardRecordService {

  AwardReport report(PersonId coordinator, CycleId cycle);

  /** The counted reviews, a table for each stage. */
  List<ScoreTable> scores(PersonId coordinator, CycleId cycle);

  /**
   * The minutes of the decision on titles as tagged PDF: rule, ranking, departures with reasons,
   * conflicts, who confirmed when. Once it is confirmed; refused to who may not see all of it.
   */
  byte[] minutes(PersonId reader, CycleId cycle);

  /** Who decided what on the nomination of a town, the latest first. */
  Paged<AuditTrailLine> trail(PersonId coordinator, ParticipationId participation, int page);

  /** What that town withdrew before it began again, the latest first. */
  List<EarlierNomination> earlier(PersonId coordinator, ParticipationId participation);

  /** The trail of one of those. */
  Paged<AuditTrailLine> trail(
      PersonId coordinator, ParticipationId participation, NominationId earlier, int page);
}
