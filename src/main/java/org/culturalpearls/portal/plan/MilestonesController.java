package org.culturalpearls.portal.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneEventView;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.plan.MilestoneState;
import org.culturalpearls.plan.MilestoneView;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.reuse.Offers;
import org.culturalpearls.reuse.OfferedPractices;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.workflow.tasks.FormTokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the milestones of a plan in force with their progress and history. */
@Controller
@RequestMapping("/cases/{caseKey}/milestones")
class MilestonesController {

  /** Finished ones come after those still to be done; each group by date, as read. */
  private static final Comparator<MilestoneView> NEXT_DUE_FIRST =
      Comparator.comparing(milestone -> milestone.state().isFinished());

  private static final Set<Stage> ADDED_TO = Set.of(Stage.IN_FORCE, Stage.COMPLETED);

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final MilestoneService milestones;
  private final OfferedPractices offered;
  private final Offers offers;
  private final PeopleService people;
  private final CycleService cycles;

  MilestonesController(
      CurrentPerson current,
      CaseHeads heads,
      MilestoneService milestones,
      OfferedPractices offered,
      Offers offers,
      PeopleService people,
      CycleService cycles) {
    this.current = current;
    this.heads = heads;
    this.milestones = milestones;
    this.offered = offered;
    this.offers = offers;
    this.people = people;
    this.cycles = cycles;
  }

  /**
   * Returns whether the reader may add one: the team of a plan in force, also after it was carried
   * out.
   */
  static boolean mayAdd(CaseHead head) {
    return head.ofTeam() && ADDED_TO.contains(head.participation().stage());
  }

  private boolean isCycleOpen(CaseHead head) {
    return !cycles.cycle(head.participation().cycleId()).finished();
  }

  @GetMapping
  String all(@PathVariable String caseKey, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    List<MilestoneView> all =
        milestones.milestones(current.id(), head.id()).stream().sorted(NEXT_DUE_FIRST).toList();
    model.addAttribute("head", head);
    model.addAttribute("milestones", all);
    model.addAttribute(
        "states",
        all.stream().collect(Collectors.toMap(MilestoneView::id, each -> StatusWord.of(each))));
    model.addAttribute("progress", milestones.progress(current.id(), head.id()));
    model.addAttribute("names", Names.of(people, all.stream().flatMap(this::owner)));
    model.addAttribute("mayAdd", mayAdd(head) && isCycleOpen(head));
    return "plan/milestones";
  }

  @GetMapping("/{id:\\d+}")
  String one(@PathVariable String caseKey, @PathVariable long id, Model model) {
    CaseHead head = heads.head(current.id(), caseKey);
    MilestoneId milestoneId = new MilestoneId(id);
    MilestoneView milestone = milestones.milestone(current.id(), milestoneId);
    if (!milestone.participation().equals(head.id())) {
      throw new NotFound("error.plan.not-found");
    }
    List<MilestoneEventView> history = milestones.history(current.id(), milestoneId);
    model.addAttribute("head", head);
    model.addAttribute("milestone", milestone);
    model.addAttribute("status", StatusWord.of(milestone));
    model.addAttribute(
        "mayPrefill", !head.coordinates() && milestone.state() == MilestoneState.REACHED);
    model.addAttribute("prefillToken", FormTokens.newToken());
    model.addAttribute("history", history);
    model.addAttribute("offer", offers.shown(offered.forMilestone(current.id(), milestoneId)));
    model.addAttribute("cycle", cycles.cycle(head.participation().cycleId()));
    model.addAttribute(
        "names",
        Names.of(
            people, Stream.concat(owner(milestone), history.stream().map(MilestoneEventView::by))));
    return "plan/milestone";
  }

  private Stream<PersonId> owner(MilestoneView milestone) {
    MilestoneOwner owner = milestone.wording().owner();
    return Stream.ofNullable(owner == null ? null : owner.person());
  }
}
