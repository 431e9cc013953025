package org.culturalpearls.portal.task;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.desk.CaseListService.Side;
import org.culturalpearls.desk.TaskListService;
import org.culturalpearls.desk.TaskListService.Listed;
import org.culturalpearls.desk.TaskListService.Order;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.portal.form.Choice;
import org.culturalpearls.portal.form.Choices;
import org.culturalpearls.portal.list.ListColumn;
import org.culturalpearls.portal.list.ListFile;
import org.culturalpearls.portal.list.ListHead;
import org.culturalpearls.portal.list.ListLinks;
import org.culturalpearls.portal.list.ListValues;
import org.culturalpearls.portal.shell.PersonDates;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.Alphabet;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows coordinators the open tasks of everybody, filtered, sorted and as a file. */
@Controller
class OpenTasksController {

  private final CurrentPerson current;
  private final TaskListService list;
  private final UserTasks tasks;
  private final TaskLines lines;
  private final TaskWords words;
  private final CycleService cycles;
  private final PersonDates dates;
  private final ListFile file;
  private final Choices choices;

  OpenTasksController(
      CurrentPerson current,
      TaskListService list,
      UserTasks tasks,
      TaskLines lines,
      TaskWords words,
      CycleService cycles,
      PersonDates dates,
      ListFile file,
      Choices choices) {
    this.current = current;
    this.list = list;
    this.tasks = tasks;
    this.lines = lines;
    this.words = words;
    this.cycles = cycles;
    this.dates = dates;
    this.file = file;
    this.choices = choices;
  }

  @GetMapping("/open-tasks")
  String list(
      @ModelAttribute("form") OpenTasksFilter form,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    PersonId reader = current.id();
    Paged<Listed> found = list.page(reader, form.wanted(), Math.max(page, 0));
    model.addAttribute(
        "tasks",
        new Paged<>(rows(found.items(), reader), found.page(), found.hasNext(), found.total()));
    model.addAttribute("heads", heads(form));
    model.addAttribute("links", ListLinks.of(form.url()));
    model.addAttribute("kinds", kinds());
    model.addAttribute("countries", choices.sorted(Country.values(), "country."));
    model.addAttribute("sides", choices.of(Side.values(), "cases.waits."));
    model.addAttribute(
        "lates",
        OpenTasksFilter.DAYS.stream()
            .map(days -> new Choice(days.toString(), choices.word("open-tasks.late." + days)))
            .toList());
    model.addAttribute("cycles", ListValues.cycles(cycles.cycles()));
    return "task/open";
  }

  private List<Choice> kinds() {
    return tasks.kinds().entrySet().stream()
        .map(kind -> new Choice(kind.getKey().id(), words.kind(kind.getKey(), kind.getValue())))
        .sorted(Alphabet.by(Choice::label))
        .toList();
  }

  @GetMapping({"/open-tasks.csv", "/open-tasks.xlsx"})
  void file(
      @ModelAttribute("form") OpenTasksFilter form,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ListFile.begins();
    PersonId reader = current.id();
    file.write(
        response,
        request.getRequestURI(),
        "open-tasks.title",
        list.first(reader, form.wanted(), ListFile.LIMIT + 1),
        part -> rows(part, reader),
        columns());
  }

  /** Returns a row for each task that is still open; read once for all. */
  private List<OpenTaskRow> rows(List<Listed> found, PersonId reader) {
    Map<String, TaskCard> known = tasks.cards(found.stream().map(Listed::id).toList());
    List<Listed> open = found.stream().filter(each -> known.containsKey(each.id())).toList();
    List<TaskCard> cards = open.stream().map(each -> known.get(each.id())).toList();
    List<TaskLine> words = lines.of(cards, reader, task -> false);
    List<OpenTaskRow> rows = new ArrayList<>();
    for (int row = 0; row < open.size(); row++) {
      rows.add(new OpenTaskRow(words.get(row), cards.get(row).caseKey(), open.get(row)));
    }
    return rows;
  }

  private static List<ListHead> heads(OpenTasksFilter form) {
    return List.of(
        ListHead.of("open-tasks.task"),
        form.order().head("cases.town", Order.TOWN, form.unsorted()),
        ListHead.of("field.country"),
        ListHead.of("task.facts.whose"),
        form.order().head("cases.until", Order.DUE, form.unsorted()));
  }

  private List<ListColumn<OpenTaskRow>> columns() {
    return List.of(
        new ListColumn<>("open-tasks.task", row -> row.line().name()),
        new ListColumn<>("cases.town", row -> row.line().town()),
        new ListColumn<>("cases.key", OpenTaskRow::caseKey),
        new ListColumn<>(
            "field.country", row -> row.country() == null ? null : choices.word(row.country())),
        new ListColumn<>("task.facts.whose", OpenTaskRow::whose),
        new ListColumn<>("cases.until", row -> dates.dayOf(row.listed().due())));
  }
}
