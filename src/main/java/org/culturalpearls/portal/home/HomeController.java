package org.culturalpearls.portal.home;

import java.util.List;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.cases.CaseLines;
import org.culturalpearls.portal.mentoring.MentoredTowns;
import org.culturalpearls.portal.task.TaskLine;
import org.culturalpearls.portal.task.TaskLines;
import org.culturalpearls.privacy.CopyRequestService;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.ProcessStarts;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the start page: the next tasks, and below them the own cases; to whoever is not logged in,
 * what the programme is.
 */
@Controller
class HomeController {

  /** Where administrators work, who have few tasks; message keys end in these addresses. */
  private static final List<String> LOOKED_AFTER =
      List.of(
          "/people",
          "/people/uninvited",
          "/organisations",
          "/mails/all",
          "/security-log",
          "/rehearsals");

  private final CurrentPerson current;
  private final UserTasks userTasks;
  private final TaskLines tasks;
  private final CaseAccess access;
  private final CaseLines cases;
  private final MentoredTowns towns;
  private final ProcessStarts starts;
  private final CallsToEnter calls;
  private final ReviewsToAssign reviews;
  private final StalledDecisions decisions;
  private final CopyRequestService copies;
  private final JointEntryService jointEntries;
  private final TasksWithLittleTime littleTime;
  private final PlansWithoutFeedback withoutFeedback;
  private final SecondFactorService factors;
  private final PublicHome visitors;
  private final CasesAtRisk atRisk;
  private final FirstSteps firstSteps;
  private final CyclesNow cyclesNow;

  HomeController(
      CurrentPerson current,
      UserTasks userTasks,
      TaskLines tasks,
      CaseAccess access,
      CaseLines cases,
      MentoredTowns towns,
      ProcessStarts starts,
      CallsToEnter calls,
      ReviewsToAssign reviews,
      StalledDecisions decisions,
      CopyRequestService copies,
      JointEntryService jointEntries,
      TasksWithLittleTime littleTime,
      PlansWithoutFeedback withoutFeedback,
      SecondFactorService factors,
      CasesAtRisk atRisk,
      FirstSteps firstSteps,
      CyclesNow cyclesNow,
      PublicHome visitors) {
    this.current = current;
    this.userTasks = userTasks;
    this.tasks = tasks;
    this.access = access;
    this.cases = cases;
    this.towns = towns;
    this.starts = starts;
    this.calls = calls;
    this.reviews = reviews;
    this.decisions = decisions;
    this.copies = copies;
    this.jointEntries = jointEntries;
    this.littleTime = littleTime;
    this.withoutFeedback = withoutFeedback;
    this.factors = factors;
    this.visitors = visitors;
    this.atRisk = atRisk;
    this.firstSteps = firstSteps;
    this.cyclesNow = cyclesNow;
  }

  @GetMapping("/")
  String start(@RequestParam(defaultValue = "0") int page, Model model) {
    return current.find().isPresent() ? home(page, model) : visitors.show(model);
  }

  @GetMapping("/tasks")
  String home(@RequestParam(defaultValue = "0") int page, Model model) {
    PersonId reader = current.id();
    Paged<TaskCard> mine = userTasks.mine(reader, Math.max(page, 0));
    List<TaskLine> lines = tasks.of(mine.items(), reader, task -> true);
    model.addAttribute("tasks", new Paged<>(lines, mine.page(), mine.hasNext()));
    model.addAttribute("first", mine.page() > 0 || lines.isEmpty() ? null : lines.get(0));
    model.addAttribute("lookedAfter", current.has(Role.ADMINISTRATOR) ? LOOKED_AFTER : List.of());
    model.addAttribute("firstSteps", lines.isEmpty() ? firstSteps.left() : List.of());
    List<CaseAccess.Own> own = access.own(reader);
    model.addAttribute("cases", cases.ofOwn(own, reader));
    model.addAttribute("mentored", towns.mentored(reader));
    model.addAttribute("atRisk", page > 0 ? null : atRisk.first());
    model.addAttribute("cyclesNow", page > 0 ? List.of() : cyclesNow.all());
    addWhatIsNoTask(reader, model);
    model.addAttribute("littleTime", littleTime.all());
    model.addAttribute("withoutFeedback", withoutFeedback.all());
    model.addAttribute("factorFrom", factors.missingFrom(reader).orElse(null));
    model.addAttribute("calls", calls.of(reader, own));
    model.addAttribute(
        "starts",
        own.stream().anyMatch(HomeController::isMentored) ? startable(reader) : List.of());
    return "home/home";
  }

  /** Where some of it waits, nobody reads that there is nothing to do. */
  private void addWhatIsNoTask(PersonId reader, Model model) {
    List<ReviewsToAssign.Waiting> toAssign = reviews.all();
    StalledDecisions.Found found = decisions.find();
    int copiesAsked = current.has(Role.ADMINISTRATOR) ? copies.count(reader) : 0;
    int joint = current.has(Role.MENTEE) ? jointEntries.waiting(reader) : 0;
    model.addAttribute("toAssign", toAssign);
    model.addAttribute("tiesToDecide", found.toDecide());
    model.addAttribute("stalled", found.isStalled() ? found : null);
    model.addAttribute("copiesAsked", copiesAsked);
    model.addAttribute("jointEntries", joint);
    model.addAttribute(
        "asked",
        !toAssign.isEmpty()
            || found.toDecide() > 0
            || found.isStalled()
            || copiesAsked > 0
            || joint > 0);
  }

  /** To leave the programme is not for every day: it stands on the page of the case. */
  private List<String> startable(PersonId reader) {
    return starts.startable(reader).stream()
        .filter(process -> !process.equals(ProcessKind.LEAVE_PROGRAMME.id()))
        .toList();
  }

  /** People start processes about mentoring, which a town that only enters the award lacks. */
  private static boolean isMentored(CaseAccess.Own own) {
    Stage stage = own.participation().stage();
    return !own.past() && (stage == Stage.PREPARING || stage == Stage.IN_FORCE);
  }
}
