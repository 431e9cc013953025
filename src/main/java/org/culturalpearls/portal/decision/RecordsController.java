package org.culturalpearls.portal.decision;

import java.nio.charset.StandardCharsets;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.plan.report.CarriedOutService;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.PageStatements;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the records of a cycle's award, and offers them for download. */
@Controller
@RequestMapping("/cycles/{cycleId}/award")
class RecordsController {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final CurrentPerson current;
  private final AwardRecordService records;
  private final CycleService cycles;
  private final CarriedOutService carriedOut;
  private final ScoreSheets sheets;

  RecordsController(
      CurrentPerson current,
      AwardRecordService records,
      CycleService cycles,
      CarriedOutService carriedOut,
      ScoreSheets sheets) {
    this.current = current;
    this.records = records;
    this.cycles = cycles;
    this.carriedOut = carriedOut;
    this.sheets = sheets;
  }

  @GetMapping("/report")
  String report(@PathVariable long cycleId, Model model) {
    CycleId cycle = new CycleId(cycleId);
    model.addAttribute("report", records.report(current.id(), cycle));
    model.addAttribute("carriedOut", CarriedOutTable.of(carriedOut.ofCycle(current.id(), cycle)));
    model.addAttribute("cycle", cycles.cycle(cycle));
    return "decision/report";
  }

  @GetMapping("/scores.csv")
  ResponseEntity<byte[]> csv(@PathVariable long cycleId) {
    PageStatements.lift();
    CycleId cycle = new CycleId(cycleId);
    return file(cycle, "scores", "csv", CSV, sheets.csv(records.scores(current.id(), cycle)));
  }

  @GetMapping("/scores.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable long cycleId) {
    PageStatements.lift();
    CycleId cycle = new CycleId(cycleId);
    return file(cycle, "scores", "xlsx", XLSX, sheets.xlsx(records.scores(current.id(), cycle)));
  }

  @GetMapping("/minutes.pdf")
  ResponseEntity<byte[]> minutes(@PathVariable long cycleId) {
    PageStatements.lift();
    CycleId cycle = new CycleId(cycleId);
    return file(
        cycle, "minutes", "pdf", MediaType.APPLICATION_PDF, records.minutes(current.id(), cycle));
  }

  private ResponseEntity<byte[]> file(
      CycleId cycle, String name, String ending, MediaType type, byte[] content) {
    return Download.of(name + "-" + cycles.cycle(cycle).caseKey() + "." + ending, type, content);
  }
}
