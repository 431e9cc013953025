package org.culturalpearls.portal.indicator;

import java.util.stream.Stream;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.portal.cases.CaseHead;
import org.culturalpearls.portal.cases.CaseHeads;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the final report of a town to readers of its plan. */
@Controller
class FinalReportController {

  private final CurrentPerson current;
  private final CaseHeads heads;
  private final FinalReportService reports;
  private final CycleService cycles;
  private final PeopleService people;

  FinalReportController(
      CurrentPerson current,
      CaseHeads heads,
      FinalReportService reports,
      CycleService cycles,
      PeopleService people) {
    this.current = current;
    this.heads = heads;
    this.reports = reports;
    this.cycles = cycles;
    this.people = people;
  }

  @GetMapping("/cases/{caseKey}/final-report")
  String report(@PathVariable String caseKey, Model model) {
    PersonId reader = current.id();
    CaseHead head = heads.head(reader, caseKey);
    FinalReport report = reports.report(reader, head.id()).orElse(null);
    model.addAttribute("head", head);
    model.addAttribute("report", report);
    model.addAttribute("zone", cycles.cycle(head.participation().cycleId()).zone());
    model.addAttribute(
        "names",
        Names.of(
            people,
            Stream.ofNullable(report).filter(FinalReport::isWritten).map(FinalReport::writtenBy)));
    return "indicator/final-report";
  }
}
