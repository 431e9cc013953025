package org.culturalpearls.award.title.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.UntoldDecisionService.TakenBack;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.nomination.core.TownsTogether;
import org.culturalpearls.award.review.ScoreLine;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.award.review.core.CountedReview;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.setup.core.Award;
import org.culturalpearls.award.setup.core.Awards;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.award.title.AwardReport;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.award.title.ReviewReason;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.Alphabet;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the records of awards for coordinators, as far as they may see them. */
@Service
@Transactional(readOnly = true)
class AwardRecordFacade implements AwardRecordService {

  private final Awards awards;
  private final Decisions decisions;
  private final NominationReads nominations;
  private final EntryRows entries;
  private final ReviewReads reviews;
  private final NominationVisibility visibility;
  private final AuditTrail trail;
  private final KeptDecisions kept;
  private final ReviewReasons reasons;
  private final DecisionMinutes minutes;
  private final CycleService cycles;
  private final PeopleService people;
  private final TownsTogether together;

  AwardRecordFacade(
      Awards awards,
      Decisions decisions,
      NominationReads nominations,
      EntryRows entries,
      ReviewReads reviews,
      NominationVisibility visibility,
      AuditTrail trail,
      KeptDecisions kept,
      ReviewReasons reasons,
      DecisionMinutes minutes,
      CycleService cycles,
      PeopleService people,
      TownsTogether together) {
    this.together = together;
    this.awards = awards;
    this.decisions = decisions;
    this.nominations = nominations;
    this.entries = entries;
    this.reviews = reviews;
    this.visibility = visibility;
    this.trail = trail;
    this.kept = kept;
    this.reasons = reasons;
    this.minutes = minutes;
    this.cycles = cycles;
    this.people = people;
  }

  @Override
  public AwardReport report(PersonId coordinator, CycleId cycle) {
    people.requireRole(coordinator, Role.COORDINATOR);
    int titleYear = cycles.cycle(cycle).titleYear();
    List<NominationFacts> all = all(cycle);
    Map<NominationId, NominationFacts> seen = seen(coordinator, all);
    Map<Country, AwardReport.Line> byCountry = new TreeMap<>();
    for (EntryRow entry : entries.ofCycle(cycle.value())) {
      NominationFacts facts = seen.get(new NominationId(entry.nomination()));
      if (facts != null && entry.submitted()) {
        byCountry.merge(facts.country(), entry.line(), AwardReport.Line::plus);
      }
    }
    List<NominationFacts> pearls =
        seen.values().stream().filter(one -> one.state() == NominationState.PEARL).toList();
    Map<Long, String> names = together.named(pearls);
    return new AwardReport(
        byCountry.values().stream().reduce(AwardReport.Line.nothing(), AwardReport.Line::plus),
        byCountry,
        pearls.stream()
            .map(
                one ->
                    new PearlView(titleYear, names.get(one.id().value()), one.country(), "", null))
            .sorted(Alphabet.by(PearlView::town))
            .toList(),
        isReleased(cycle),
        all.size() - seen.size());
  }

  private boolean isReleased(CycleId cycle) {
    return decisions
        .findByCycleId(cycle.value())
        .filter(decision -> decision.state() == DecisionState.RELEASED)
        .isPresent();
  }

  @Override
  public List<ScoreTable> scores(PersonId coordinator, CycleId cycle) {
    people.requireRole(coordinator, Role.COORDINATOR);
    cycles.cycle(cycle);
    Optional<Award> award = awards.findByCycleId(cycle.value());
    Map<NominationId, NominationFacts> seen = seen(coordinator, all(cycle));
    return Arrays.stream(AwardStage.values())
        .map(
            stage ->
                new ScoreTable(
                    stage,
                    award.map(one -> one.criteria(stage)).orElse(List.of()).stream()
                        .map(Criterion::name)
                        .toList(),
                    lines(cycle, stage, seen)))
        .toList();
  }

  private List<ScoreLine> lines(
      CycleId cycle, AwardStage stage, Map<NominationId, NominationFacts> seen) {
    List<CountedReview> counted =
        reviews.counted(cycle, stage).stream()
            .filter(review -> seen.containsKey(review.nomination()))
            .toList();
    Map<PersonId, PersonView> reviewers =
        people.persons(counted.stream().map(CountedReview::reviewer).distinct().toList());
    return counted.stream()
        .map(review -> line(review, seen.get(review.nomination()), reviewers))
        .sorted(Comparator.comparing(ScoreLine::town).thenComparing(ScoreLine::reviewer))
        .toList();
  }

  private static ScoreLine line(
      CountedReview review, NominationFacts nomination, Map<PersonId, PersonView> reviewers) {
    PersonView reviewer = reviewers.get(review.reviewer());
    return new ScoreLine(
        nomination.town(),
        nomination.country(),
        reviewer == null ? "" : reviewer.name(),
        review.points(),
        review.value());
  }

  @Override
  public byte[] minutes(PersonId reader, CycleId cycle) {
    return minutes.print(reader, cycle);
  }

  @Override
  public Paged<AuditTrailLine> trail(
      PersonId coordinator, ParticipationId participation, int page) {
    return trail.page(seen(coordinator, participation), page);
  }

  @Override
  public List<TakenBack> takenBack(PersonId coordinator, ParticipationId participation) {
    return kept.takenBack(seen(coordinator, participation));
  }

  @Override
  public List<ReviewReason> reviewReasons(PersonId coordinator, ParticipationId participation) {
    return reasons.of(List.of(seen(coordinator, participation)));
  }

  @Override
  public List<EarlierNomination> earlier(PersonId coordinator, ParticipationId participation) {
    seen(coordinator, participation);
    return entries.earlier(participation.value()).stream().map(Nomination::asEarlier).toList();
  }

  @Override
  public Paged<AuditTrailLine> trail(
      PersonId coordinator, ParticipationId participation, NominationId earlier, int page) {
    requireEarlier(coordinator, participation, earlier);
    return trail.page(earlier, page);
  }

  @Override
  public List<TakenBack> takenBack(
      PersonId coordinator, ParticipationId participation, NominationId earlier) {
    requireEarlier(coordinator, participation, earlier);
    return kept.takenBack(earlier);
  }

  private void requireEarlier(
      PersonId coordinator, ParticipationId participation, NominationId earlier) {
    seen(coordinator, participation);
    NominationFacts nomination = nominations.facts(earlier);
    visibility.requireSight(coordinator, nomination);
    if (!nomination.participation().equals(participation)) {
      throw noTrail();
    }
  }

  /** Returns the current nomination of this town, if the coordinator may see it. */
  private NominationId seen(PersonId coordinator, ParticipationId participation) {
    people.requireRole(coordinator, Role.COORDINATOR);
    NominationFacts nomination =
        entries
            .idOfParticipation(participation.value())
            .map(id -> nominations.facts(new NominationId(id)))
            .orElseThrow(AwardRecordFacade::noTrail);
    visibility.requireSight(coordinator, nomination);
    return nomination.id();
  }

  private static NotFound noTrail() {
    return new NotFound("error.award.no-trail");
  }

  private List<NominationFacts> all(CycleId cycle) {
    return nominations.inCycle(cycle, Set.of(NominationState.values()));
  }

  private Map<NominationId, NominationFacts> seen(PersonId person, List<NominationFacts> all) {
    Set<NominationId> seen = visibility.seen(person, all);
    return all.stream()
        .filter(one -> seen.contains(one.id()))
        .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
  }
}
