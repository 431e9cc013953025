package org.culturalpearls.portal.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.Figure;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.report.CarriedOut;
import org.culturalpearls.plan.report.CarriedOutService;
import org.culturalpearls.plan.report.FinalReport;
import org.culturalpearls.plan.report.FinalReportService;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.paper.PaperTable.Column;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.culturalpearls.portal.paper.PlanPaper.Entry;
import org.springframework.stereotype.Component;

/** Adds what was carried out to the paper of a plan, once its town has written the final report. */
@Component
class ReportPapers {

  private final FinalReportService reports;
  private final CarriedOutService carriedOut;
  private final IndicatorService indicators;
  private final PaperWords words;

  ReportPapers(
      FinalReportService reports,
      CarriedOutService carriedOut,
      IndicatorService indicators,
      PaperWords words) {
    this.reports = reports;
    this.carriedOut = carriedOut;
    this.indicators = indicators;
    this.words = words;
  }

  PlanPaper addTo(PlanPaper paper, PersonId reader, ParticipationId town) {
    return reports
        .report(reader, town)
        .filter(FinalReport::isWritten)
        .map(
            report ->
                new PlanPaper(
                    paper.cover(),
                    Stream.concat(
                            paper.chapters().stream(),
                            Stream.of(chapter(report.texts(), reader, town)))
                        .toList()))
        .orElse(paper);
  }

  private Chapter chapter(FinalReport.Texts texts, PersonId reader, ParticipationId town) {
    return new Chapter(
        ChapterKind.FINAL_REPORT,
        words.label(ChapterKind.FINAL_REPORT),
        "",
        Stream.concat(
                Stream.of(figures(carriedOut.of(reader, town))),
                measured(indicators.plan(reader, town).measures()).stream())
            .toList(),
        Stream.of(
                entry("carriedOut", texts.carriedOut()),
                entry("effect", texts.effect()),
                entry("tellOthers", texts.tellOthers()),
                entry("comesNext", texts.next()))
            .filter(entry -> !entry.text().isEmpty())
            .toList());
  }

  /** Lines stay as they were typed. */
  private Entry entry(String field, String text) {
    return new Entry(words.text("field." + field), text.replace("\n", "  \n"), List.of());
  }

  private PaperTable figures(CarriedOut of) {
    return new PaperTable(
        words.text("paper.results"),
        words.text("paper.results"),
        List.of(
            Column.own(words.text("paper.results.what")),
            Column.own(words.text("paper.results.number")),
            Column.own(words.text("paper.results.of"))),
        List.of(
            line("measures-reached", of.measuresReached(), of.measures()),
            line("measures-dropped", of.measuresDropped(), of.measures()),
            line("milestones-reached", of.milestonesReached(), of.milestones()),
            line("milestones-dropped", of.milestonesDropped(), of.milestones()),
            line("targets-reached", of.targetsReached(), of.targets()),
            line("people", BigDecimal.valueOf(of.people())),
            line("first-timers", of.firstTimers()),
            line("spent", of.spent())),
        List.of());
  }

  private List<Cell> line(String what, int number, int of) {
    return List.of(
        words.cell(words.text("carried-out." + what)),
        words.cell(BigDecimal.valueOf(number)),
        words.cell(BigDecimal.valueOf(of)));
  }

  private List<Cell> line(String what, BigDecimal number) {
    return List.of(words.cell(words.text("carried-out." + what)), words.cell(number), Cell.EMPTY);
  }

  /** The values against their targets; none where nothing is measured. */
  private List<PaperTable> measured(List<MeasuredMeasure> measures) {
    List<List<Cell>> rows = new ArrayList<>();
    measures.forEach(measure -> measure.indicators().forEach(each -> rows.add(row(each))));
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new PaperTable(
                words.text("paper.values"),
                words.text("paper.values"),
                List.of(
                    Column.own(words.text("plan.row.indicator.title")),
                    Column.below(words.text("field.unit")),
                    Column.own(words.text("field.baseline")),
                    Column.own(words.text("field.target")),
                    Column.own(words.text("paper.values.last")),
                    Column.below(words.text("paper.values.day")),
                    Column.own(words.text("paper.values.reached"))),
                rows,
                List.of()));
  }

  private List<Cell> row(Measured measured) {
    Figure figure = measured.figure();
    return List.of(
        words.cell(measured.indicator().title()),
        words.cell(measured.indicator().unit()),
        words.cell(measured.indicator().baseline()),
        words.cell(measured.indicator().target()),
        words.cell(figure.current()),
        words.cell(figure.asOf()),
        figure.reached() ? words.cell(words.text("plan.row.yes")) : Cell.EMPTY);
  }
}
