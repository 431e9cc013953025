package org.culturalpearls.award.review.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.conflict.core.ActingCoordinators;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.KeptDecision;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.review.PreSelectionBoard;
import org.culturalpearls.award.review.PreSelectionRow;
import org.culturalpearls.award.review.PreSelectionService;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.review.core.RankingInput;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.AwardReads;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds the board of pre-selection, ranked by the selectors' reviews. */
@Service
@Transactional(readOnly = true)
class PreSelectionFacade implements PreSelectionService {

  /** States of nominations that the selectors reviewed, in any later state. */
  private static final Set<NominationState> REVIEWED =
      EnumSet.complementOf(
          EnumSet.of(
              NominationState.DRAFT,
              NominationState.SUBMITTED,
              NominationState.COMPLETING,
              NominationState.NOT_ELIGIBLE,
              NominationState.NOT_SUBMITTED));

  private final Awards awards;
  private final AwardReads reads;
  private final NominationReads nominations;
  private final Nominations records;
  private final KeptDecisions decisions;
  private final ReviewReads reviews;
  private final NominationVisibility visibility;
  private final ActingCoordinators coordinators;
  private final PeopleService people;

  PreSelectionFacade(
      Awards awards,
      AwardReads reads,
      NominationReads nominations,
      Nominations records,
      KeptDecisions decisions,
      ReviewReads reviews,
      NominationVisibility visibility,
      ActingCoordinators coordinators,
      PeopleService people) {
    this.awards = awards;
    this.reads = reads;
    this.nominations = nominations;
    this.records = records;
    this.decisions = decisions;
    this.reviews = reviews;
    this.visibility = visibility;
    this.coordinators = coordinators;
    this.people = people;
  }

  @Override
  public PreSelectionBoard board(PersonId reader, CycleId cycle) {
    Award award = awards.findByCycleId(cycle.value()).orElseThrow(AwardReads::none);
    if (!award.appointments().deputies().contains(reader)) {
      people.requireRole(reader, Role.COORDINATOR);
    }
    RankingInput table =
        RankingInput.of(
            nominations.inCycle(cycle, REVIEWED), reviews.counted(cycle, AwardStage.PRE_SELECTION));
    Set<NominationId> seen = visibility.seenAsReviewer(reader, table.nominations());
    int hidden = table.nominations().size() - seen.size();
    Ranking ranking = table.rank(Set.of(), BigDecimal.ZERO);
    Map<NominationId, RankedNomination> ranked =
        hidden > 0
            ? Map.of()
            : ranking.rows().stream()
                .collect(Collectors.toMap(RankedNomination::nomination, Function.identity()));
    Set<NominationId> own = new HashSet<>(coordinators.of(reader));
    Map<NominationId, PersonId> deciders = deciders(table.nominations(), seen);
    Map<NominationId, KeptDecision> untold = untold(table.nominations());
    Map<NominationId, Integer> missing = reviews.missing(cycle, AwardStage.PRE_SELECTION);
    List<PreSelectionRow> rows =
        table.nominations().stream()
            .filter(one -> seen.contains(one.id()))
            .map(
                one ->
                    new PreSelectionRow(
                        one,
                        ranked.get(one.id()),
                        table.of(one.id()).size(),
                        missing.getOrDefault(one.id(), 0),
                        one.state() == NominationState.ELIGIBLE
                            && own.contains(one.id())
                            && !untold.containsKey(one.id()),
                        deciders.get(one.id()),
                        untold.containsKey(one.id()) ? untold.get(one.id()).untold(one) : null))
            .sorted(Comparator.comparingInt(PreSelectionFacade::place))
            .toList();
    return new PreSelectionBoard(
        ranking.byMean(),
        rows,
        hidden,
        !reviews.allIn(cycle, AwardStage.PRE_SELECTION),
        reads.times(award).of(AwardStage.PRE_SELECTION.ends()));
  }

  private Map<NominationId, KeptDecision> untold(List<NominationFacts> all) {
    return decisions
        .untold(
            all.stream()
                .filter(one -> one.state() == NominationState.ELIGIBLE)
                .map(one -> one.id().value())
                .toList())
        .stream()
        .collect(Collectors.toMap(KeptDecision::nomination, Function.identity()));
  }

  /** Returns who decided, for the decided nominations that the reader sees. */
  private Map<NominationId, PersonId> deciders(List<NominationFacts> all, Set<NominationId> seen) {
    List<Long> decided =
        all.stream()
            .filter(one -> one.state() != NominationState.ELIGIBLE && seen.contains(one.id()))
            .map(one -> one.id().value())
            .toList();
    return records.findAllById(decided).stream()
        .filter(one -> one.decidedBy() != null)
        .collect(Collectors.toMap(Nomination::id, Nomination::decidedBy));
  }

  private static int place(PreSelectionRow row) {
    return row.ranked() == null ? Integer.MAX_VALUE : row.ranked().rank();
  }
}
