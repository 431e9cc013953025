package org.culturalpearls.portal.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.mentoring.matching.MatchingRound;
import org.culturalpearls.mentoring.matching.MatchingRoundService;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.RoundRefused;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the matching round to coordinators, and asks the chosen mentors. */
@Controller
@RequestMapping("/matching-round")
class MatchingRoundController {

  private final CurrentPerson current;
  private final MatchingRoundService rounds;
  private final RoundPages pages;

  MatchingRoundController(CurrentPerson current, MatchingRoundService rounds, RoundPages pages) {
    this.current = current;
    this.rounds = rounds;
    this.pages = pages;
  }

  @GetMapping
  String show(@RequestParam(defaultValue = "0") int page, Model model) {
    return show(pages.proposed(rounds.round(current.id())), page, null, model);
  }

  @PostMapping
  String confirm(
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "0") int page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    PersonId coordinator = current.id();
    RoundForm form = new RoundForm(sent);
    List<MatchingService.Propose> choices = form.choices();
    try {
      rounds.confirm(coordinator, choices);
    } catch (RoundRefused | RuleBroken refused) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      MatchingRound round = rounds.round(coordinator);
      return show(pages.again(round, form, refused), page, refused, model);
    }
    FlashMessage.after(redirect, "matching.done", "matching.done.next", asked(choices));
    return "redirect:/matching-round";
  }

  private static long asked(List<MatchingService.Propose> choices) {
    return choices.stream()
        .flatMap(choice -> Stream.of(choice.lead() != null, choice.twin() != null))
        .filter(asked -> asked)
        .count();
  }

  private String show(List<RoundLine> lines, int page, Problem problem, Model model) {
    Paged<RoundLine> shown = Paged.partOf(lines, page, Paged.SIZE);
    model.addAttribute("lines", shown);
    model.addAttribute(
        "problems", problem == null ? List.of() : pages.texts(problem, shown.items()));
    model.addAttribute("invalid", problem != null);
    return "matching/round";
  }
}
