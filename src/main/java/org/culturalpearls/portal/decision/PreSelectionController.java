package org.culturalpearls.portal.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationTask;
import org.culturalpearls.award.nomination.UntoldDecisionService.Untold;
import org.culturalpearls.award.review.PreSelectionBoard;
import org.culturalpearls.award.review.PreSelectionRow;
import org.culturalpearls.award.review.PreSelectionService;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.award.GateLines;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.model.TaskKind;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Decides pre-selection: all nominations side by side, many decided at once if all choices are
 * valid. Each decision completes the task of its nomination, as a single one does.
 */
@Controller
@RequestMapping("/cycles/{cycleId}/award/pre-selection")
class PreSelectionController {

  private final CurrentPerson current;
  private final PreSelectionService preSelection;
  private final NominationSteps steps;
  private final RemarkService remarks;
  private final CycleService cycles;
  private final UserTasks userTasks;
  private final PeopleService people;
  private final GateLines gates;
  private final PersonDates dates;
  private final MessageSource messages;
  private final Clock clock;

  PreSelectionController(
      CurrentPerson current,
      PreSelectionService preSelection,
      NominationSteps steps,
      RemarkService remarks,
      CycleService cycles,
      UserTasks userTasks,
      PeopleService people,
      GateLines gates,
      PersonDates dates,
      MessageSource messages,
      Clock clock) {
    this.current = current;
    this.preSelection = preSelection;
    this.steps = steps;
    this.remarks = remarks;
    this.cycles = cycles;
    this.userTasks = userTasks;
    this.people = people;
    this.gates = gates;
    this.dates = dates;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  String show(@PathVariable long cycleId, Model model) {
    return page(new CycleId(cycleId), Map.of(), List.of(), 0, model);
  }

  @PostMapping
  String decide(
      @PathVariable long cycleId,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes after) {
    CycleId cycle = new CycleId(cycleId);
    PreSelectionBoard board = preSelection.board(current.id(), cycle);
    List<PreSelectionLine> lines =
        lines(board, sent).stream().filter(PreSelectionLine::isSent).toList();
    List<String> problems = problems(lines, this::wrong);
    if (!problems.isEmpty()) {
      problems.add(text("preselection.nothing-stored"));
      boolean late = lines.stream().anyMatch(line -> line.task() == null && !line.open());
      response.setStatus(
          late ? HttpServletResponse.SC_CONFLICT : HttpServletResponse.SC_BAD_REQUEST);
      return page(cycle, sent, problems, 0, model);
    }
    String told = told(board, lines);
    Map<String, String> left = new HashMap<>(sent);
    problems = problems(lines, line -> submit(line, left));
    int decided = lines.size() - problems.size();
    if (!problems.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_CONFLICT);
      model.addAttribute("decidedTold", told);
      return page(cycle, left, problems, decided, model);
    }
    if (decided == 0) {
      FlashMessage.after(after, "preselection.nothing", "preselection.nothing.next");
    } else {
      FlashMessage.after(
          after,
          "preselection.done",
          told == null ? "preselection.done.next" : "preselection.done.next.later",
          decided,
          told);
    }
    return "redirect:/cycles/" + cycleId + "/award/pre-selection";
  }

  /** Returns when towns are told of what is decided now; null if that is at once. */
  private String told(PreSelectionBoard board, List<PreSelectionLine> lines) {
    Set<String> decidable =
        lines.stream()
            .filter(line -> line.task() != null)
            .map(PreSelectionLine::caseKey)
            .collect(Collectors.toSet());
    return board.rows().stream()
        .map(PreSelectionRow::nomination)
        .filter(one -> decidable.contains(one.caseKey().value()))
        .findFirst()
        .map(one -> steps.tellAt(current.id(), one.id(), NominationTask.DECIDE))
        .map(dates::momentInZone)
        .orElse(null);
  }

  /** Returns why nominations can't be decided, with their towns. */
  private List<String> problems(
      List<PreSelectionLine> lines, Function<PreSelectionLine, String> why) {
    List<String> problems = new ArrayList<>();
    for (PreSelectionLine line : lines) {
      String problem = why.apply(line);
      if (problem != null) {
        problems.add(text("preselection.failed", line.town(), problem));
      }
    }
    return problems;
  }

  /** Returns null if the choice is valid. */
  private String wrong(PreSelectionLine line) {
    if (line.task() == null) {
      return tooLate(line);
    }
    try {
      line.check();
      return null;
    } catch (RuleBroken broken) {
      return text(broken.key(), broken.arguments().toArray());
    }
  }

  /**
   * Returns null if it is done; otherwise what happened between the check and now. The others are
   * done all the same.
   *
   * @param left choices that are not done
   */
  private String submit(PreSelectionLine line, Map<String, String> left) {
    Map<String, Object> answer = new HashMap<>();
    answer.put("decision", line.chosen());
    if (line.isRefusal()) {
      answer.put("reason", line.reason());
    }
    try {
      userTasks.submit(current.id(), line.task(), answer);
      left.remove("decision-" + line.caseKey());
      left.remove("reason-" + line.caseKey());
      return null;
    } catch (Problem refused) {
      return text(refused.key(), refused.arguments().toArray());
    }
  }

  /** Somebody else has decided since the page was loaded, or it is not the reader's. */
  private String tooLate(PreSelectionLine line) {
    if (line.open()) {
      return text("preselection.not-open");
    }
    String state = text(line.state());
    return line.decidedBy().isEmpty()
        ? text("preselection.decided", state)
        : text("preselection.decided-by", line.decidedBy(), state);
  }

  private String page(
      CycleId id, Map<String, String> sent, List<String> problems, int decided, Model model) {
    PreSelectionBoard board = preSelection.board(current.id(), id);
    List<PreSelectionLine> lines = lines(board, sent);
    CycleView cycle = cycles.cycle(id);
    model.addAttribute("cycle", cycle);
    model.addAttribute("gates", gates.of(cycle, AwardStage.PRE_SELECTION));
    model.addAttribute("board", board);
    model.addAttribute("remarks", remarks.waiting(current.id(), id));
    model.addAttribute("lines", lines);
    model.addAttribute(
        "early",
        board.ends().isAfter(clock.instant())
            && lines.stream().anyMatch(PreSelectionLine::open)
            && lines.stream().noneMatch(line -> line.task() != null));
    model.addAttribute("decides", lines.stream().anyMatch(line -> line.task() != null));
    model.addAttribute("waiting", lines.stream().filter(PreSelectionLine::isWaiting).toList());
    model.addAttribute("told", told(board, lines));
    model.addAttribute("decided", decided);
    model.addAttribute("problems", problems);
    model.addAttribute("invalid", !problems.isEmpty());
    return "decision/pre-selection";
  }

  private List<PreSelectionLine> lines(PreSelectionBoard board, Map<String, String> sent) {
    Map<String, String> tasks =
        userTasks
            .ofCases(
                board.rows().stream()
                    .filter(PreSelectionRow::mayDecide)
                    .map(row -> row.nomination().caseKey().value())
                    .toList())
            .values()
            .stream()
            .flatMap(List::stream)
            .filter(card -> card.is(TaskKind.DECIDE_PRE_SELECTION))
            .collect(Collectors.toMap(TaskCard::caseKey, TaskCard::id));
    Names names = Names.of(people, board.rows().stream().map(PreSelectionController::decidedBy));
    return board.rows().stream().map(row -> line(row, tasks, names, sent)).toList();
  }

  private static PreSelectionLine line(
      PreSelectionRow row, Map<String, String> tasks, Names names, Map<String, String> sent) {
    String key = row.nomination().caseKey().value();
    var ranked = row.ranked();
    Untold untold = row.untold();
    return new PreSelectionLine(
        key,
        row.nomination().town(),
        "country." + row.nomination().country(),
        ranked == null ? "" : Integer.toString(ranked.rank()),
        ranked == null ? "" : ExactDecimals.text(ranked.sum()),
        ranked == null ? "" : ExactDecimals.text(ranked.mean().rounded(2)),
        row.reviews(),
        row.missing(),
        untold == null
            ? "nominationstate." + row.nomination().state()
            : "verdict." + untold.verdict(),
        untold == null && row.nomination().state() == NominationState.ELIGIBLE,
        row.mayDecide() ? tasks.get(key) : null,
        names.of(decidedBy(row)),
        untold == null ? null : untold.tellAt(),
        sent.getOrDefault("decision-" + key, ""),
        sent.getOrDefault("reason-" + key, ""));
  }

  private static PersonId decidedBy(PreSelectionRow row) {
    return row.untold() == null ? row.decidedBy() : row.untold().by();
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
