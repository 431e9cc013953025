package org.culturalpearls.portal.nomination;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.culturalpearls.award.nomination.NominationFacts;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationsOfCycle;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.letters.LetterPages;
import org.culturalpearls.portal.list.ListColumn;
import org.culturalpearls.portal.list.ListFile;
import org.culturalpearls.portal.list.ListHead;
import org.culturalpearls.portal.list.ListLinks;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Paged;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists the nominations of a cycle for coordinators, filtered, sorted and as a file, without those
 * that a conflict hides from them.
 */
@Controller
class NominationsController {

  private static final String LIST = "/cycles/{cycleId}/award/nominations";
  private static final String STATE = "nominationstate.";
  private static final String COUNTRY = "country.";
  private static final int PAGE = 50;

  private final CurrentPerson current;
  private final NominationService nominations;
  private final CycleService cycles;
  private final ListFile file;
  private final LetterPages letters;
  private final Choices choices;

  NominationsController(
      CurrentPerson current,
      NominationService nominations,
      CycleService cycles,
      ListFile file,
      LetterPages letters,
      Choices choices) {
    this.current = current;
    this.nominations = nominations;
    this.cycles = cycles;
    this.file = file;
    this.letters = letters;
    this.choices = choices;
  }

  @GetMapping(LIST)
  String list(
      @PathVariable long cycleId,
      @ModelAttribute("form") NominationsFilter form,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    CycleId cycle = new CycleId(cycleId);
    NominationsOfCycle all = nominations.inCycle(current.id(), cycle);
    List<NominationFacts> chosen = form.of(all.seen());
    String path = LIST.replace("{cycleId}", Long.toString(cycleId));
    model.addAttribute("cycle", cycles.cycle(cycle));
    model.addAttribute("path", path);
    model.addAttribute("nominations", Paged.partOf(chosen, page, PAGE));
    model.addAttribute("hidden", all.hidden());
    model.addAttribute("heads", heads(form, form.unsorted(path)));
    model.addAttribute("links", ListLinks.of(form.url(path)));
    model.addAttribute("letter", form.url(path + "/letter"));
    model.addAttribute("states", choices.of(NominationState.values(), STATE));
    model.addAttribute("countries", choices.sorted(Country.values(), COUNTRY));
    model.addAttribute("total", chosen.size());
    return "nomination/list";
  }

  @GetMapping({LIST + ".csv", LIST + ".xlsx"})
  void file(
      @PathVariable long cycleId,
      @ModelAttribute("form") NominationsFilter form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ListFile.begins();
    file.write(
        response,
        request.getRequestURI(),
        "nominations.title",
        form.of(nominations.inCycle(current.id(), new CycleId(cycleId)).seen()),
        Function.identity(),
        List.of(
            new ListColumn<NominationFacts>("cases.town", NominationFacts::town),
            new ListColumn<NominationFacts>("cases.key", each -> each.caseKey().value()),
            new ListColumn<NominationFacts>(
                "field.country", each -> choices.label(each.country(), COUNTRY)),
            new ListColumn<NominationFacts>(
                "nominations.state", each -> choices.label(each.state(), STATE))));
  }

  /** Writes to the towns of all nominations that the filter finds. */
  @GetMapping(LIST + "/letter")
  String letter(
      @PathVariable long cycleId, @ModelAttribute("filter") NominationsFilter form, Model model) {
    PersonId reader = current.id();
    CycleId cycle = new CycleId(cycleId);
    List<CaseKey> towns =
        form.of(nominations.inCycle(reader, cycle).seen()).stream()
            .map(NominationFacts::caseKey)
            .toList();
    model.addAttribute("cycle", cycles.cycle(cycle));
    return letters.blank(reader, towns, List.of(), model);
  }

  private static List<ListHead> heads(NominationsFilter form, String url) {
    return List.of(
        form.order().head("cases.town", NominationsFilter.Order.TOWN, url),
        form.order().head("field.country", NominationsFilter.Order.COUNTRY, url),
        form.order().head("nominations.state", NominationsFilter.Order.STATE, url));
  }
}
