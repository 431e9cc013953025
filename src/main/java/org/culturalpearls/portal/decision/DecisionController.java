package org.culturalpearls.portal.decision;

import java.util.List;
import java.util.Map;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.DecisionBoard;
import org.culturalpearls.award.title.DecisionTask;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.Role;
import org.culturalpearls.portal.award.GateLines;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the decision board: the ranking, what the rule gives, variations, and the choice with its
 * reasons. The steps themselves are taken on the pages of their tasks.
 */
@Controller
@RequestMapping("/cycles/{cycleId}/award/decision")
class DecisionController {

  private static final Map<DecisionTask, TaskKind> TASKS =
      Map.of(
          DecisionTask.PREPARE, TaskKind.PREPARE_DECISION,
          DecisionTask.CONFIRM, TaskKind.CONFIRM_TITLES,
          DecisionTask.RELEASE, TaskKind.RELEASE_RESULTS);

  private final CurrentPerson current;
  private final TitleDecisionService decisions;
  private final RemarkService remarks;
  private final CycleService cycles;
  private final UserTasks tasks;
  private final DecisionPages pages;
  private final GateLines gates;

  DecisionController(
      CurrentPerson current,
      TitleDecisionService decisions,
      RemarkService remarks,
      CycleService cycles,
      UserTasks tasks,
      DecisionPages pages,
      GateLines gates) {
    this.current = current;
    this.decisions = decisions;
    this.remarks = remarks;
    this.cycles = cycles;
    this.tasks = tasks;
    this.pages = pages;
    this.gates = gates;
  }

  @GetMapping
  String show(
      @PathVariable long cycleId,
      @RequestParam(required = false) String titles,
      @RequestParam(required = false) String perCountry,
      @RequestParam(required = false) List<String> without,
      Model model) {
    WhatIfForm form = new WhatIfForm(titles, perCountry, without);
    if (form.isWrong()) {
      BindingResult errors = new MapBindingResult(Map.of(), "form");
      errors.reject("decision.what-if.wrong");
      model.addAttribute("problems", pages.problems(errors));
      model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    }
    return page(new CycleId(cycleId), form, Map.of(), model);
  }

  @PostMapping
  String save(
      @PathVariable long cycleId,
      @RequestParam Map<String, String> sent,
      Model model,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    BindingResult errors = new MapBindingResult(sent, "form");
    if (FormErrors.accepts(
        errors, () -> decisions.prepare(current.id(), new DecisionForm(sent).command(cycle)))) {
      long open =
          decisions
              .board(current.id(), cycle, TitleDecisionService.WhatIf.nothing())
              .departures()
              .stream()
              .filter(departure -> departure.reason().isEmpty())
              .count();
      FlashMessage.after(
          after,
          "decision.saved",
          open == 0 ? "decision.saved.next" : "decision.saved.reasons",
          open);
      return "redirect:/cycles/" + cycleId + "/award/decision";
    }
    model.addAttribute("problems", pages.problems(errors));
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    return page(cycle, WhatIfForm.NOTHING, sent, model);
  }

  @PostMapping("/release")
  String setRelease(
      @PathVariable long cycleId,
      @RequestParam(defaultValue = "false") boolean set,
      RedirectAttributes after) {
    decisions.setRelease(current.id(), new CycleId(cycleId), set);
    FlashMessage.after(after, set ? "decision.release-set" : "decision.release-left", null);
    return "redirect:/cycles/" + cycleId + "/award/decision";
  }

  private String page(CycleId id, WhatIfForm form, Map<String, String> typed, Model model) {
    TitleDecisionService.WhatIf whatIf = form.whatIf();
    DecisionBoard board = decisions.board(current.id(), id, whatIf);
    CycleView cycle = cycles.cycle(id);
    Names names = pages.names(board);
    model.addAttribute("cycle", cycle);
    model.addAttribute("board", board);
    model.addAttribute("planned", decisions.plannedRelease(current.id(), id).orElse(null));
    model.addAttribute("mayRelease", board.tasks().contains(DecisionTask.RELEASE));
    model.addAttribute("remarks", remarks.waiting(current.id(), id));
    model.addAttribute("gates", gates.of(cycle, AwardStage.JURY));
    model.addAttribute("lines", pages.lines(board, whatIf, typed, names));
    model.addAttribute("departures", pages.departures(board, typed, names));
    model.addAttribute("ties", pages.ties(board));
    model.addAttribute("differences", pages.differences(board));
    model.addAttribute("steps", pages.steps(board, names));
    model.addAttribute("rule", pages.rule(board));
    model.addAttribute("triedTitles", form.titles(board.rule()));
    model.addAttribute("triedPerCountry", form.perCountry(board.rule()));
    model.addAttribute("trying", !whatIf.isNothing());
    model.addAttribute(
        "prepares", board.tasks().contains(DecisionTask.PREPARE) && whatIf.isNothing());
    model.addAttribute("task", task(board, cycle));
    // Only coordinators may open every case; the chair decides by the scores on this page.
    model.addAttribute("coordinates", current.has(Role.COORDINATOR));
    return "decision/board";
  }

  /** Returns the page on which the reader takes the current step; null if it is somebody else's. */
  private String task(DecisionBoard board, CycleView cycle) {
    List<TaskKind> mine = board.tasks().stream().map(TASKS::get).toList();
    return mine.isEmpty()
        ? null
        : tasks.ofCase(cycle.caseKey().value()).stream()
            .filter(card -> mine.stream().anyMatch(card::is))
            .map(TaskCard::id)
            .findFirst()
            .orElse(null);
  }
}
