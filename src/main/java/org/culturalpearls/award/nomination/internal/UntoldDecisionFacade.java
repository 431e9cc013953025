package org.culturalpearls.award.nomination.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.core.AuditTrail;
import org.culturalpearls.award.nomination.core.KeptDecision;
import org.culturalpearls.award.nomination.core.KeptDecisions;
import org.culturalpearls.award.nomination.core.Nomination;
import org.culturalpearls.award.nomination.core.NominationCalendar;
import org.culturalpearls.award.nomination.core.NominationReads;
import org.culturalpearls.award.nomination.core.Nominations;
import org.culturalpearls.award.nomination.core.PreSelectionDoor;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells decisions at once, or takes them back, by the office of their nomination. */
@Service
@Transactional
class UntoldDecisionFacade implements UntoldDecisionService {

  /** States of nominations of which a decision can wait to be told. */
  private static final Set<NominationState> DECIDED =
      Set.of(NominationState.SUBMITTED, NominationState.ELIGIBLE);

  private final Nominations nominations;
  private final NominationReads reads;
  private final KeptDecisions decisions;
  private final NominationAccess access;
  private final NominationCalendar calendar;
  private final PreSelectionDoor door;
  private final NominationProcess process;
  private final AuditTrail trail;

  UntoldDecisionFacade(
      Nominations nominations,
      NominationReads reads,
      KeptDecisions decisions,
      NominationAccess access,
      NominationCalendar calendar,
      PreSelectionDoor door,
      NominationProcess process,
      AuditTrail trail) {
    this.nominations = nominations;
    this.reads = reads;
    this.decisions = decisions;
    this.access = access;
    this.calendar = calendar;
    this.door = door;
    this.process = process;
    this.trail = trail;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Untold> ofCycle(PersonId office, CycleId cycle) {
    if (!calendar.award(cycle).appointments().deputies().contains(office)) {
      access.requireCoordinator(office);
    }
    Map<NominationId, NominationFacts> decided =
        reads.inCycle(cycle, DECIDED).stream()
            .collect(Collectors.toMap(NominationFacts::id, Function.identity()));
    return decisions.untold(decided.keySet().stream().map(NominationId::value).toList()).stream()
        .map(kept -> kept.untold(decided.get(kept.nomination())))
        .filter(untold -> isOffice(office, untold.nomination()))
        .toList();
  }

  private boolean isOffice(PersonId person, NominationFacts facts) {
    return access.maySayOffice(person, nominations.of(facts.id()), facts);
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Untold> of(PersonId reader, NominationId id) {
    Nomination nomination = nominations.of(id);
    NominationFacts facts = reads.facts(id);
    return DECIDED.contains(nomination.state()) && access.maySayOffice(reader, nomination, facts)
        ? decisions.untold(id).map(kept -> kept.untold(facts))
        : Optional.empty();
  }

  @Override
  @Transactional(readOnly = true)
  public Untold required(PersonId office, NominationId id) {
    return waiting(office, nominations.of(id)).untold(reads.facts(id));
  }

  @Override
  public void send(PersonId office, NominationId id) {
    KeptDecision kept = waiting(office, nominations.lockForUpdate(id));
    trail.add(id, office, "verdict.sent", kept.verdict());
    process.tell(id);
  }

  @Override
  public void takeBack(PersonId office, TakeBack command) {
    NominationId id = command.nomination();
    Nomination nomination = nominations.lockForUpdate(id);
    KeptDecision kept = waiting(office, nomination);
    kept.takeBack(
        office, TextRule.required("reason", command.reason(), TakeBack.MAX_LENGTH), calendar.now());
    trail.add(id, office, "verdict.taken-back", kept.verdict());
    decisions.flush();
    process.takenBack(id);
    if (!door.isClosed(nomination.cycle())) {
      process.waitForReviews(List.of(id));
    }
  }

  private KeptDecision waiting(PersonId office, Nomination nomination) {
    access.requireOffice(office, nomination, reads.facts(nomination.id()));
    return DECIDED.contains(nomination.state())
        ? decisions.untold(nomination.id()).orElseThrow(KeptDecision::nothingUntold)
        : nothing();
  }

  private static KeptDecision nothing() {
    throw KeptDecision.nothingUntold();
  }
}
