package org.culturalpearls.plan.internal.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonEvent;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanEvent;
import org.culturalpearls.plan.handover.HandOverService;
import org.culturalpearls.plan.handover.WaitingEntry;
import org.culturalpearls.plan.handover.WaitingEntry.Part;
import org.culturalpearls.plan.internal.PlanAccess;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands over what people who leave a team, or lose their login, saw to. Whoever is erased lost the
 * login before.
 */
@Service
@Transactional
class HandOverFacade implements HandOverService {

  private final PlanOwners owners;
  private final PlanAccess access;
  private final ParticipationService participations;
  private final PresentTeam team;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  HandOverFacade(
      PlanOwners owners,
      PlanAccess access,
      ParticipationService participations,
      PresentTeam team,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.owners = owners;
    this.access = access;
    this.participations = participations;
    this.team = team;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<WaitingEntry> waiting(PersonId reader, ParticipationId id) {
    return waiting(access.reader(reader, id));
  }

  @Override
  @Transactional(readOnly = true)
  public int count(PersonId reader, ParticipationId id) {
    return access.readable(reader, List.of(id)).isEmpty()
        ? 0
        : waiting(participations.participation(id)).size();
  }

  private List<WaitingEntry> waiting(ParticipationView town) {
    return town.stage().isOpen() ? owners.waiting(town.id(), team.of(town)) : List.of();
  }

  @Override
  public int give(PersonId actor, ParticipationId id, Collection<String> keys, PersonId to) {
    ParticipationView town = access.teamMember(actor, id);
    Set<PersonId> present = team.of(town);
    requireChosen(keys, to, present);
    Long plan = owners.lock(id);
    List<WaitingEntry> chosen =
        plan == null || !town.stage().isOpen()
            ? List.of()
            : owners.waiting(plan, present).stream()
                .filter(entry -> keys.contains(entry.key()))
                .toList();
    if (chosen.isEmpty()) {
      throw new AlreadyDone("error.plan.hand-over.done");
    }
    int given = 0;
    for (Part part : Part.values()) {
      List<Long> ids =
          chosen.stream().filter(each -> each.part() == part).map(WaitingEntry::id).toList();
      given +=
          ids.isEmpty() ? 0 : owners.give(part, ids, plan, present, to, actor, clock.instant());
    }
    if (given == 0) {
      throw RuleBroken.in("to", "error.plan.hand-over.same-owner");
    }
    history.record(id, actor, "plan.given", to, given);
    if (!to.equals(actor)) {
      events.publishEvent(new PlanEvent.HandedOver(id, to, given));
    }
    return given;
  }

  private static void requireChosen(Collection<String> keys, PersonId to, Set<PersonId> team) {
    List<RuleBroken> broken = new ArrayList<>();
    if (keys.isEmpty()) {
      broken.add(RuleBroken.in("entries", "error.plan.hand-over.none"));
    }
    if (to == null) {
      broken.add(RuleBroken.in("to", "error.shared.missing", Label.field("to")));
    } else if (!team.contains(to)) {
      broken.add(RuleBroken.in("to", "error.plan.hand-over.outside"));
    }
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
  }

  @EventListener
  public void follow(ParticipationEvent.TeamChanged changed) {
    handOver(participations.participation(changed.participation()));
  }

  @EventListener
  public void follow(PersonEvent.Deactivated deactivated) {
    participations
        .participations(owners.townsOf(deactivated.person()))
        .values()
        .forEach(this::handOver);
  }

  private void handOver(ParticipationView town) {
    Long plan = town.stage().isOpen() ? owners.lock(town.id()) : null;
    if (plan == null) {
      return;
    }
    Set<PersonId> present = team.of(town);
    Map<PersonId, Integer> handed = new LinkedHashMap<>();
    owners.handOver(plan, present).forEach(each -> handed.merge(each.person(), 1, Integer::sum));
    handed.forEach(
        (person, entries) -> {
          history.record(town.id(), null, "plan.handed-over", person, entries);
          events.publishEvent(new PlanEvent.HandedOver(town.id(), person, entries));
        });
    int waiting = owners.waiting(plan, present).size();
    if (waiting > 0) {
      history.record(town.id(), null, "plan.owner-missing", waiting);
      events.publishEvent(new PlanEvent.OwnersMissing(town.id(), waiting));
    }
  }
}
