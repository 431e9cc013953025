package org.culturalpearls.portal.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.desk.MilestoneListService;
import org.culturalpearls.desk.MilestoneListService.Listed;
import org.culturalpearls.desk.MilestoneListService.Order;
import org.culturalpearls.desk.MilestoneListService.Stands;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.list.ListColumn;
import org.culturalpearls.portal.list.ListFile;
import org.culturalpearls.portal.list.ListHead;
import org.culturalpearls.portal.list.ListLinks;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows coordinators the milestones of all towns, filtered, sorted and as a file. */
@Controller
class MilestonesListController {

  private final CurrentPerson current;
  private final MilestoneListService list;
  private final CycleService cycles;
  private final ListFile file;
  private final Choices choices;

  MilestonesListController(
      CurrentPerson current,
      MilestoneListService list,
      CycleService cycles,
      ListFile file,
      Choices choices) {
    this.current = current;
    this.list = list;
    this.cycles = cycles;
    this.file = file;
    this.choices = choices;
  }

  @GetMapping("/milestones")
  String list(
      @ModelAttribute("form") MilestonesFilter form,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    PersonId reader = current.id();
    model.addAttribute("milestones", list.page(reader, form.wanted(), Math.max(page, 0)));
    model.addAttribute("heads", heads(form));
    model.addAttribute("links", ListLinks.of(form.url()));
    model.addAttribute("stands", choices.of(Stands.values(), "milestones.stands."));
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    model.addAttribute("cycles", ListValues.cycles(cycles.cycles()));
    return "desk/milestones";
  }

  @GetMapping({"/milestones.csv", "/milestones.xlsx"})
  void file(
      @ModelAttribute("form") MilestonesFilter form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ListFile.begins();
    file.write(
        response,
        request.getRequestURI(),
        "milestones.of-all",
        list.first(current.id(), form.wanted(), ListFile.LIMIT + 1),
        part -> part,
        columns());
  }

  private static List<ListHead> heads(MilestonesFilter form) {
    String url = form.unsorted();
    return List.of(
        ListHead.of("milestones.milestone"),
        form.order().head("cases.town", Order.TOWN, url),
        ListHead.of("field.country"),
        form.order().head("field.owner", Order.OWNER, url),
        form.order().head("cases.until", Order.DUE, url),
        ListHead.of("programme.state"),
        ListHead.of("milestones.moved"));
  }

  private List<ListColumn<Listed>> columns() {
    return List.of(
        new ListColumn<>("milestones.milestone", Listed::title),
        new ListColumn<>("cases.town", Listed::town),
        new ListColumn<>("cases.key", Listed::caseKey),
        new ListColumn<>("field.country", each -> choices.label(each.country(), "country.")),
        new ListColumn<>("field.owner", Listed::owner),
        new ListColumn<>("cases.until", Listed::dueOn),
        new ListColumn<>("programme.state", this::state),
        new ListColumn<>(
            "milestones.moved",
            each -> each.moved() ? choices.word("milestones.moved.yes") : null));
  }

  private String state(Listed milestone) {
    return milestone.overdue()
        ? choices.label(Stands.OVERDUE, "milestones.stands.")
        : choices.label(milestone.state(), "milestonestate.");
  }
}
