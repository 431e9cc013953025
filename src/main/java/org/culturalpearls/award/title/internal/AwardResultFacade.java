package org.culturalpearls.award.title.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.DecisionState;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.TextRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the results of awards: to everybody what is public, and to towns their own. */
@Service
@Transactional(readOnly = true)
class AwardResultFacade implements AwardResultService {

  /** The final states of reviewed nominations. */
  private static final Set<NominationState> REVIEWED =
      Set.of(
          NominationState.NOT_SELECTED,
          NominationState.NO_PLAN,
          NominationState.PEARL,
          NominationState.NO_TITLE);

  private final Decisions decisions;
  private final EntryRows entries;
  private final NominationReads nominations;
  private final ReviewReads reviews;
  private final NominationVisibility visibility;
  private final PearlSummaries summaries;
  private final PearlsOfCycles pearls;
  private final CycleService cycles;
  private final ParticipationService participations;
  private final ObjectProvider<CaseAccess> access;
  private final PearlCertificate certificate;
  private final Clock clock;

  AwardResultFacade(
      Decisions decisions,
      EntryRows entries,
      NominationReads nominations,
      ReviewReads reviews,
      NominationVisibility visibility,
      PearlSummaries summaries,
      PearlsOfCycles pearls,
      CycleService cycles,
      ParticipationService participations,
      ObjectProvider<CaseAccess> access,
      PearlCertificate certificate,
      Clock clock) {
    this.decisions = decisions;
    this.entries = entries;
    this.nominations = nominations;
    this.reviews = reviews;
    this.visibility = visibility;
    this.summaries = summaries;
    this.pearls = pearls;
    this.cycles = cycles;
    this.participations = participations;
    this.access = access;
    this.certificate = certificate;
    this.clock = clock;
  }

  @Override
  public List<PearlView> pearls() {
    return pearls.all();
  }

  @Override
  public List<TownResult> results(CycleId cycle) {
    if (!isReleased(cycle)) {
      return List.of();
    }
    return nominations.inCycle(cycle, Set.of(NominationState.values())).stream()
        .map(one -> new TownResult(one.id(), one.participation(), one.state()))
        .toList();
  }

  @Override
  public Optional<ResultView> result(PersonId reader, ParticipationId participation) {
    return decided(participation)
        .filter(nomination -> maySee(reader, nomination))
        .map(nomination -> view(reader, nomination));
  }

  private Optional<NominationFacts> decided(ParticipationId participation) {
    return entries
        .idOfParticipation(participation.value())
        .map(NominationId::new)
        .map(nominations::facts)
        .filter(one -> REVIEWED.contains(one.state()))
        .filter(one -> isReleased(one.cycle()));
  }

  /** A conflict keeps some readers of the case from the nomination; never the team. */
  private boolean maySee(PersonId reader, NominationFacts nomination) {
    return participations.isTeamMember(reader, nomination.participation())
        || access.getObject().mayRead(reader, nomination.participation())
            && (isMentor(reader, nomination)
                || !visibility.seen(reader, List.of(nomination)).isEmpty());
  }

  /** A mentor of the town is in conflict as a reviewer, and reads the result like the team. */
  private boolean isMentor(PersonId reader, NominationFacts nomination) {
    return access.getObject().own(reader).stream()
        .anyMatch(own -> own.participation().id().equals(nomination.participation()));
  }

  private ResultView view(PersonId reader, NominationFacts nomination) {
    boolean pearl = nomination.state() == NominationState.PEARL;
    Optional<PearlSummary> summary = summaries.findById(nomination.participation().value());
    return new ResultView(
        pearl,
        pearl || nomination.state() == NominationState.NO_TITLE,
        remarks(AwardStage.PRE_SELECTION, nomination.id()),
        remarks(AwardStage.JURY, nomination.id()),
        summary.map(PearlSummary::text).orElse(""),
        summary.map(PearlSummary::version).orElse(null),
        pearl && participations.isTeamMember(reader, nomination.participation()));
  }

  /** Sorted by their text, so that the order does not reveal the authors. */
  private List<String> remarks(AwardStage stage, NominationId nomination) {
    return reviews
        .remarksToTowns(stage, List.of(nomination))
        .getOrDefault(nomination, List.of())
        .stream()
        .filter(remark -> !remark.isBlank())
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  @Override
  @Transactional
  public void saveSummary(PersonId person, SaveSummary command) {
    participations.requireTeamMember(person, command.participation());
    decided(command.participation())
        .filter(one -> one.state() == NominationState.PEARL)
        .orElseThrow(AwardResultFacade::nothing);
    PearlSummary summary =
        summaries
            .findById(command.participation().value())
            .orElseGet(() -> new PearlSummary(command.participation()));
    summary.write(
        command.version(),
        TextRule.optional("text", command.text(), LONGEST_SUMMARY),
        person,
        clock.instant());
    summaries.saveAndFlush(summary);
  }

  @Override
  public byte[] certificate(PersonId reader, ParticipationId participation) {
    NominationFacts nomination =
        decided(participation)
            .filter(one -> one.state() == NominationState.PEARL)
            .filter(one -> maySee(reader, one))
            .orElseThrow(AwardResultFacade::nothing);
    return certificate.print(nomination, cycles.cycle(nomination.cycle()));
  }

  private boolean isReleased(CycleId cycle) {
    return decisions
        .findByCycleId(cycle.value())
        .filter(decision -> decision.state() == DecisionState.RELEASED)
        .isPresent();
  }

  private static NotFound nothing() {
    return new NotFound("error.award.no-result");
  }
}
