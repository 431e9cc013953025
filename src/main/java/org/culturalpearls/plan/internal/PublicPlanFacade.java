package org.culturalpearls.plan.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.PlansBeforeJury;
import org.culturalpearls.plan.VersionOccasion;
import org.culturalpearls.plan.publication.PublicPart;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows parts of submitted plans to everybody, as the towns' leads have chosen. */
@Service
@Transactional(readOnly = true)
class PublicPlanFacade implements PublicPlanService {

  private static final Set<PlanState> SHOWN = EnumSet.of(PlanState.SUBMITTED, PlanState.IN_FORCE);

  private final PlanAccess access;
  private final ParticipationService participations;
  private final Plans plans;
  private final PlanVersions versions;
  private final FrozenVersions frozen;
  private final Publications publications;
  private final PlansBeforeJury jury;
  private final CaseHistory history;

  PublicPlanFacade(
      PlanAccess access,
      ParticipationService participations,
      Plans plans,
      PlanVersions versions,
      FrozenVersions frozen,
      Publications publications,
      PlansBeforeJury jury,
      CaseHistory history) {
    this.access = access;
    this.participations = participations;
    this.plans = plans;
    this.versions = versions;
    this.frozen = frozen;
    this.publications = publications;
    this.jury = jury;
    this.history = history;
  }

  @Override
  public Publication publication(PersonId lead, ParticipationId town) {
    ParticipationView view = lead(lead, town);
    Publications.Stored stored = publications.of(town);
    return new Publication(stored.version(), stored.parts(), submitted(view).isPresent());
  }

  @Override
  public PublicPlan preview(PersonId lead, ParticipationId town, Set<PublicPart> parts) {
    ParticipationView view = lead(lead, town);
    return new PublicPlan(
        view, shown(submitted(view).orElseThrow(PublicPlanFacade::tooEarly), parts));
  }

  @Override
  @Transactional
  public void publish(PersonId lead, ParticipationId town, long version, Set<PublicPart> parts) {
    ParticipationView view = lead(lead, town);
    if (parts.isEmpty()) {
      throw RuleBroken.in("parts", "error.plan.no-public-part");
    }
    if (parts.stream().anyMatch(PublicPart::needsMeasures)
        && !parts.contains(PublicPart.MEASURES)) {
      throw RuleBroken.in("parts", "error.plan.public-without-measures");
    }
    if (submitted(view).isEmpty()) {
      throw tooEarly();
    }
    if (!publications.store(town, version, parts)) {
      throw new ChangedMeanwhile("error.plan.public-changed-meanwhile");
    }
    history.record(town, lead, "plan.made-public");
  }

  @Override
  @Transactional
  public void withdraw(PersonId lead, ParticipationId town) {
    lead(lead, town);
    if (publications.withdraw(town)) {
      history.record(town, lead, "plan.not-public");
    }
  }

  @Override
  public PublicPlan open(CaseKey key) {
    return ifOpen(key).orElseThrow(PublicPlanFacade::nothingPublic);
  }

  @Override
  public Optional<PublicPlan> ifOpen(CaseKey key) {
    return participations.byCaseKey(key).flatMap(this::ifOpen);
  }

  private Optional<PublicPlan> ifOpen(ParticipationView town) {
    Set<PublicPart> parts = publications.of(town.id()).parts();
    return parts.isEmpty()
        ? Optional.empty()
        : submitted(town).map(plan -> new PublicPlan(town, shown(plan, parts)));
  }

  @Override
  public List<CaseKey> openTowns(int most) {
    List<Publications.Shown> shown =
        publications.shown(SHOWN, most).stream()
            .filter(each -> !each.key().isOfRehearsal())
            .toList();
    Set<ParticipationId> hidden =
        jury.inAward(shown.stream().map(Publications.Shown::town).toList());
    return shown.stream()
        .filter(each -> !hidden.contains(each.town()))
        .map(Publications.Shown::key)
        .toList();
  }

  private static PlanVersionView shown(PlanVersionView version, Set<PublicPart> parts) {
    return new PlanVersionView(version.summary(), PublicContent.of(version.content(), parts));
  }

  /** The version that binds the town, unless it is hidden from everybody. */
  private Optional<PlanVersionView> submitted(ParticipationView town) {
    if (town.caseKey().isOfRehearsal() || jury.isInAward(town.id())) {
      return Optional.empty();
    }
    return plans
        .findByParticipationId(town.id().value())
        .filter(plan -> SHOWN.contains(plan.state()))
        .flatMap(
            plan ->
                versions.findByPlanIdOrderByNumberDesc(plan.id()).stream()
                    .filter(version -> version.summary().occasion() == VersionOccasion.SUBMISSION)
                    .findFirst())
        .map(frozen::view);
  }

  private ParticipationView lead(PersonId person, ParticipationId town) {
    ParticipationView view = access.teamMember(person, town);
    if (!person.equals(view.lead())) {
      throw new NotAllowed("error.plan.lead-only");
    }
    return view;
  }

  private static RuleBroken tooEarly() {
    return RuleBroken.of("error.plan.public-too-early");
  }

  private static NotFound nothingPublic() {
    return new NotFound("error.plan.nothing-public");
  }
}
