package org.culturalpearls.portal.mentoring;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.portal.cases.CaseLine;
import org.culturalpearls.portal.cases.CaseLines;
import org.culturalpearls.portal.plan.StatusWord;
import org.springframework.stereotype.Component;

/**
 * Puts the towns of a mentor side by side, by name: they are not ranked. The number of reads does
 * not depend on how many there are.
 */
@Component
public class MentoredTowns {

  private final MentoringService mentorings;
  private final ParticipationService participations;
  private final PlanService plans;
  private final MilestoneService milestones;
  private final CaseHistory history;
  private final CaseLines lines;

  MentoredTowns(
      MentoringService mentorings,
      ParticipationService participations,
      PlanService plans,
      MilestoneService milestones,
      CaseHistory history,
      CaseLines lines) {
    this.mentorings = mentorings;
    this.participations = participations;
    this.plans = plans;
    this.milestones = milestones;
    this.history = history;
    this.lines = lines;
  }

  /**
   * A town of a mentor.
   *
   * @param town its case, with the task that is due next
   * @param plan state of its plan, or null if it has none
   * @param milestone the one due next, or null
   * @param lastSign when somebody of its team last did something, or null
   */
  public record Town(CaseLine town, StatusWord plan, MilestoneView milestone, Instant lastSign) {

    /** The path of its next milestone. */
    public String milestonePath() {
      return town.href() + "/milestones/" + milestone.id().value();
    }
  }

  /** Returns how many towns the person mentors now. */
  public int mentored(PersonId mentor) {
    return mentorings.idsOfMentor(mentor).size();
  }

  /** Returns the towns that the person mentors now, as lead or twin. */
  List<Town> of(PersonId mentor) {
    List<ParticipationId> ids =
        mentorings.ofMentor(mentor).stream().map(MentoringView::participation).distinct().toList();
    Map<ParticipationId, PlanState> states = plans.states(mentor, ids);
    Map<ParticipationId, MilestoneView> next = milestones.next(mentor, ids);
    Map<ParticipationId, Instant> signs = history.lastOfTeams(ids);
    List<CaseAccess.Own> towns =
        participations.participations(ids).values().stream()
            .map(town -> new CaseAccess.Own(town, false, null))
            .sorted(
                Comparator.comparing((CaseAccess.Own own) -> own.participation().town())
                    .thenComparing(own -> own.participation().titleYear()))
            .toList();
    List<CaseLine> cases = lines.ofOwn(towns, mentor);
    return IntStream.range(0, towns.size())
        .mapToObj(
            place -> {
              ParticipationId id = towns.get(place).participation().id();
              PlanState state = states.get(id);
              return new Town(
                  cases.get(place),
                  state == null ? null : StatusWord.of(state),
                  next.get(id),
                  signs.get(id));
            })
        .toList();
  }
}
