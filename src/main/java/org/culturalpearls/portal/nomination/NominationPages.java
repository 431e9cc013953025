package org.culturalpearls.portal.nomination;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.JointEntryService;
import org.culturalpearls.award.nomination.NewTownService;
import org.culturalpearls.award.nomination.NominationRights;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.award.nomination.UntoldDecisionService;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.workflow.model.ProcessKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Builds what the pages of a nomination show around its text. */
@Component
class NominationPages {

  private final NominationService nominations;
  private final NominationSteps steps;
  private final ProblemWords words;
  private final UntoldDecisionService decisions;
  private final NewTownService newTowns;
  private final JointEntryService jointEntries;
  private final UserTasks tasks;
  private final PeopleService people;
  private final CycleService cycles;

  NominationPages(
      NominationService nominations,
      NominationSteps steps,
      ProblemWords words,
      UntoldDecisionService decisions,
      NewTownService newTowns,
      JointEntryService jointEntries,
      UserTasks tasks,
      PeopleService people,
      CycleService cycles) {
    this.nominations = nominations;
    this.steps = steps;
    this.words = words;
    this.decisions = decisions;
    this.newTowns = newTowns;
    this.jointEntries = jointEntries;
    this.tasks = tasks;
    this.people = people;
    this.cycles = cycles;
  }

  static String path(NominationView nomination) {
    return "/cases/" + nomination.caseKey() + "/nomination";
  }

  private static String trail(NominationView nomination) {
    return "/cases/" + nomination.caseKey() + "/trail";
  }

  String reading(PersonId reader, NominationView nomination, Model model) {
    NominationRights rights = fill(reader, nomination, model);
    boolean checked = rights.office() && nomination.state() != NominationState.DRAFT;
    model.addAttribute(
        "problems", checked ? inWords(nomination, steps.problems(reader, nomination.id())) : null);
    model.addAttribute("although", checked ? steps.eligibleAlthough(reader, nomination.id()) : "");
    model.addAttribute(
        "outside", rights.office() ? newTowns.outside(reader, nomination.id()).orElse(null) : null);
    Untold untold = decisions.of(reader, nomination.id()).orElse(null);
    model.addAttribute("untold", untold);
    model.addAttribute("decidedBy", untold == null ? "" : people.person(untold.by()).name());
    model.addAttribute("reviewed", rights.office() ? reviewed(nomination) : null);
    boolean coordinates = people.hasRole(reader, Role.COORDINATOR);
    model.addAttribute("mayChangeTeam", coordinates);
    model.addAttribute("trail", rights.office() && coordinates ? trail(nomination) : null);
    return "nomination/reading";
  }

  /** Returns the current stage of reviews, or the last one; null before the first. */
  private static AwardStage reviewed(NominationView nomination) {
    return switch (nomination.state()) {
      case ELIGIBLE, SELECTED, NOT_SELECTED, NO_PLAN -> AwardStage.PRE_SELECTION;
      case IN_JURY, PEARL, NO_TITLE -> AwardStage.JURY;
      case DRAFT, SUBMITTED, COMPLETING, NOT_ELIGIBLE, NOT_SUBMITTED, WITHDRAWN -> null;
    };
  }

  /** Shows a withdrawn nomination, without anything of the town's current one. */
  String earlier(PersonId reader, NominationView nomination, Model model) {
    NominationRights rights = fill(reader, nomination, model);
    boolean coordinates = rights.office() && people.hasRole(reader, Role.COORDINATOR);
    model.addAttribute(
        "trail", coordinates ? trail(nomination) + "/" + nomination.id().value() : null);
    model.addAttribute("path", path(nomination) + "/earlier/" + nomination.id().value());
    model.addAttribute("task", null);
    model.addAttribute("earlier", List.of());
    return "nomination/reading";
  }

  /**
   * @param differing sections that somebody else changed since they were read
   */
  String editor(
      PersonId writer, NominationView nomination, Set<NominationSection> differing, Model model) {
    fill(writer, nomination, model);
    model.addAttribute("differing", differing);
    model.addAttribute("doubts", inWords(nomination, steps.doubts(writer, nomination.id())));
    model.addAttribute("limit", NominationService.Write.MAX_LENGTH);
    return "nomination/editor";
  }

  private List<String> inWords(NominationView nomination, List<EligibilityProblem> problems) {
    return problems.stream().map(problem -> words.of(nomination, problem)).toList();
  }

  private NominationRights fill(PersonId reader, NominationView nomination, Model model) {
    NominationRights rights = nominations.rights(reader, nomination.id());
    model.addAttribute("nomination", nomination);
    model.addAttribute("task", task(reader, nomination));
    model.addAttribute("rights", rights);
    model.addAttribute("path", path(nomination));
    model.addAttribute("cycle", cycles.cycle(nomination.cycle()));
    model.addAttribute("open", nomination.open());
    model.addAttribute("missing", nominations.missing(reader, nomination.id()));
    model.addAttribute("named", jointEntries.named(reader, nomination.id()));
    model.addAttribute("names", names(nomination));
    model.addAttribute("earlier", nominations.earlier(reader, nomination.id()));
    return rights;
  }

  /** Returns the task of this nomination that the reader may do now, or null. */
  private TaskCard task(PersonId reader, NominationView nomination) {
    return tasks.ofCase(nomination.caseKey().value()).stream()
        .filter(task -> task.isOf(ProcessKind.NOMINATION))
        .filter(task -> tasks.mayDo(reader, task.id()))
        .findFirst()
        .orElse(null);
  }

  private Names names(NominationView nomination) {
    List<PersonId> writers = nomination.sections().stream().map(SectionView::editedBy).toList();
    return Names.of(
        people,
        Stream.of(
                writers.stream(),
                Stream.of(nomination.startedBy()),
                Stream.ofNullable(nomination.submittedBy()),
                nomination.files().stream().map(file -> file.addedBy()),
                nomination.completions().stream().map(round -> round.by()))
            .flatMap(all -> all));
  }
}
