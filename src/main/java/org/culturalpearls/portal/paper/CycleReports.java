package org.culturalpearls.portal.paper;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.desk.ProgrammeService;
import org.culturalpearls.desk.ProgrammeService.Figures;
import org.culturalpearls.desk.ProgrammeService.MilestoneTotals;
import org.culturalpearls.desk.ProgrammeService.Quarter;
import org.culturalpearls.desk.ProgrammeService.Ratings;
import org.culturalpearls.desk.TaskTimes.Waiting;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.indicator.IndicatorTotals;
import org.culturalpearls.portal.desk.WaitingLine;
import org.culturalpearls.portal.desk.WaitingLines;
import org.culturalpearls.portal.paper.PaperTable.Cell;
import org.culturalpearls.portal.paper.PaperTable.Column;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.springframework.stereotype.Component;

/**
 * Makes the report of a cycle for the funder, from the figures of the page that coordinators see:
 * what a conflict of interest hides there is not counted here (ADR 45).
 */
@Component
class CycleReports {

  private final ProgrammeService programme;
  private final CycleService cycles;
  private final AwardResultService results;
  private final WaitingLines waiting;
  private final PaperWords words;
  private final Clock clock;

  CycleReports(
      ProgrammeService programme,
      CycleService cycles,
      AwardResultService results,
      WaitingLines waiting,
      PaperWords words,
      Clock clock) {
    this.programme = programme;
    this.cycles = cycles;
    this.results = results;
    this.waiting = waiting;
    this.words = words;
    this.clock = clock;
  }

  /** Throws NotAllowed unless the reader is a coordinator. */
  Paper report(PersonId reader, CycleId id) {
    Figures figures = programme.figures(reader, id);
    CycleView cycle = cycles.cycle(id);
    return new Paper(
        front(cycle),
        List.of(
            chapter(ChapterKind.CASES, "", Stream.concat(cases(figures), pearls(cycle))),
            chapter(ChapterKind.MILESTONES, "milestones", milestones(figures.milestones())),
            chapter(ChapterKind.INDICATORS, "indicators", indicators(figures.indicators())),
            chapter(ChapterKind.CHECK_INS, "check-ins", checkIns(figures.checkIns())),
            chapter(ChapterKind.WAITING, "waiting", waiting(figures.waiting(), cycle))));
  }

  private Paper.Front front(CycleView cycle) {
    String day = words.day(clock.instant(), cycle.zone());
    return new Paper.Front(
        words.text("cycle-report.document", cycle.name(), day),
        words.text("certificate.programme"),
        words.text("cycle-report.subject"),
        words.text("cycle-report.title"),
        cycle.name(),
        "",
        List.of(words.text("cycle-report.as-of", day), words.text("cycle-report.counted")),
        cycle.isRehearsal());
  }

  /**
   * @param about the rest of the key of what its figures count; empty where the tables say it
   */
  private Chapter chapter(ChapterKind kind, String about, Stream<PaperTable> tables) {
    List<PaperTable> some = tables.toList();
    String text = about.isEmpty() || some.isEmpty() ? "" : words.text("cycle-report." + about);
    return new Chapter(kind, words.label(kind), text, some, List.of());
  }

  private Stream<PaperTable> cases(Figures figures) {
    return counts(
        ChapterKind.CASES,
        "cycle-report.cases",
        Arrays.stream(Stage.values())
            .map(stage -> line(words.label(stage), figures.stages().getOrDefault(stage, 0)))
            .toList(),
        figures.stages().values().stream().mapToInt(Integer::intValue).sum());
  }

  /** Everybody may know who has the title, once the results are released. */
  private Stream<PaperTable> pearls(CycleView cycle) {
    List<PearlView> pearls =
        cycle.isRehearsal()
            ? List.of()
            : results.pearls().stream()
                .filter(pearl -> pearl.titleYear() == cycle.titleYear())
                .toList();
    return pearls.isEmpty()
        ? Stream.of()
        : Stream.of(
            new PaperTable(
                words.text("cycle-report.pearls"),
                words.text("cycle-report.pearls.caption"),
                List.of(
                    Column.own(words.text("field.town")), Column.own(words.text("field.country"))),
                pearls.stream()
                    .map(pearl -> List.of(words.cell(pearl.town()), words.cell(pearl.country())))
                    .toList(),
                List.of()));
  }

  private Stream<PaperTable> milestones(MilestoneTotals of) {
    return counts(
        ChapterKind.MILESTONES,
        "programme.milestones",
        Stream.of(
                said("programme.milestones.reached", of.reached()),
                said("programme.milestones.open", of.open()),
                said("programme.milestones.overdue", of.overdue()),
                said("programme.milestones.dropped", of.dropped()))
            .toList(),
        of.all());
  }

  private Stream<PaperTable> indicators(IndicatorTotals of) {
    return counts(
        ChapterKind.INDICATORS,
        "programme.indicators",
        Stream.of(
                said("programme.indicators.reached", of.reached()),
                said("programme.indicators.on-the-way", of.onTheWay()),
                said("programme.indicators.behind", of.behind()),
                said("programme.indicators.unmeasured", of.unmeasured()),
                said("programme.indicators.without-target", of.withoutTarget()))
            .toList(),
        of.all());
  }

  /** How many of some stand where, and how many there are in all. */
  private Stream<PaperTable> counts(
      ChapterKind kind, String caption, List<List<Cell>> lines, int all) {
    return Stream.of(
        new PaperTable(
            words.label(kind),
            words.text(caption),
            List.of(
                Column.own(words.text("programme.state")),
                Column.own(words.text("programme.number"))),
            lines,
            said("cycle-report.all", all)));
  }

  private List<Cell> said(String key, int number) {
    return line(words.text(key), number);
  }

  private List<Cell> line(String what, int number) {
    return List.of(words.cell(what), number(number));
  }

  private Stream<PaperTable> checkIns(List<Quarter> quarters) {
    if (quarters.isEmpty()) {
      return Stream.of();
    }
    List<Column> columns = new ArrayList<>(List.of(Column.own(words.text("programme.quarter"))));
    for (String side : List.of("team", "mentors")) {
      columns.add(Column.own(words.text("programme." + side + ".mean")));
      columns.add(Column.below(words.text("programme." + side + ".answered")));
      columns.add(Column.below(words.text("cycle-report." + side + ".asked")));
      columns.add(Column.below(words.text("programme." + side + ".low")));
    }
    return Stream.of(
        new PaperTable(
            words.label(ChapterKind.CHECK_INS),
            words.text("programme.check-ins"),
            columns,
            quarters.stream().map(this::quarter).toList(),
            List.of()));
  }

  private List<Cell> quarter(Quarter quarter) {
    return Stream.of(
            Stream.of(words.cell(quarter.begins())),
            ratings(quarter.team()),
            ratings(quarter.mentors()))
        .flatMap(cells -> cells)
        .toList();
  }

  private Stream<Cell> ratings(Ratings of) {
    return Stream.of(
        of.mean() == null
            ? Cell.of(words.text("fact.none"))
            : words.cell(BigDecimal.valueOf(of.mean())),
        number(of.answered()),
        number(of.asked()),
        number(of.low()));
  }

  private Stream<PaperTable> waiting(List<Waiting> of, CycleView cycle) {
    List<WaitingLine> lines = waiting.of(of, cycle);
    return of.isEmpty()
        ? Stream.of()
        : Stream.of(
            new PaperTable(
                words.label(ChapterKind.WAITING),
                words.text("cycle-report.waiting.caption"),
                Stream.of(
                        "open-tasks.task",
                        "programme.open",
                        "programme.late",
                        "programme.median",
                        "programme.longest",
                        "programme.done",
                        "programme.done-median")
                    .map(key -> Column.own(words.text(key)))
                    .toList(),
                IntStream.range(0, of.size())
                    .mapToObj(at -> waits(lines.get(at).task(), of.get(at)))
                    .toList(),
                List.of()));
  }

  private List<Cell> waits(String task, Waiting of) {
    return List.of(
        words.cell(task),
        number(of.open()),
        number(of.overdue()),
        days(of.median()),
        days(of.longest()),
        number(of.done()),
        days(of.doneMedian()));
  }

  private Cell days(Long seconds) {
    return seconds == null
        ? Cell.EMPTY
        : words.cell(BigDecimal.valueOf(Duration.ofSeconds(seconds).toDays()));
  }

  private Cell number(int number) {
    return words.cell(BigDecimal.valueOf(number));
  }
}
