package org.culturalpearls.portal.paper;

import java.util.List;
import java.util.Map;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.PlanService;
import org.culturalpearls.plan.PlanState;
import org.culturalpearls.plan.PlanVersionSummary;
import org.culturalpearls.plan.PlanVersionView;
import org.culturalpearls.plan.PlanView;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.plan.publication.PublicPlanService;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;
import org.culturalpearls.portal.paper.PlanPaper.Cover;
import org.culturalpearls.portal.paper.PlanPaper.Entry;
import org.culturalpearls.portal.paper.PlanPaper.Said;
import org.culturalpearls.portal.plan.ShownPlan;
import org.culturalpearls.portal.plan.ShownPlans;
import org.culturalpearls.portal.plan.ShownRow;
import org.springframework.stereotype.Component;

/** Makes the papers of plans, for those who may read the plan or that version of it. */
@Component
class PlanPapers {

  private final PlanService plans;
  private final PeopleService people;
  private final CycleService cycles;
  private final ShownPlans shown;
  private final ReportPapers reports;
  private final PaperWords words;

  PlanPapers(
      PlanService plans,
      PeopleService people,
      CycleService cycles,
      ShownPlans shown,
      ReportPapers reports,
      PaperWords words) {
    this.plans = plans;
    this.people = people;
    this.cycles = cycles;
    this.shown = shown;
    this.reports = reports;
    this.words = words;
  }

  /**
   * The paper of the plan as it stands: the draft, or the version that was submitted, with the
   * final report once it is written.
   */
  PlanPaper current(PersonId reader, ParticipationView town) {
    PlanView plan = plans.plan(reader, town.id());
    List<PlanVersionSummary> versions = plans.versions(reader, town.id());
    boolean frozen = plan.state() == PlanState.SUBMITTED || plan.state() == PlanState.IN_FORCE;
    if (frozen && !versions.isEmpty()) {
      return reports.addTo(version(reader, town, versions.get(0).number()), reader, town.id());
    }
    CycleView cycle = cycles.cycle(town.cycleId());
    String version =
        plan.editedAt() == null
            ? words.text("paper.draft")
            : words.text("paper.draft.of", words.day(plan.editedAt(), cycle.zone()));
    return paper(town, cycle, 0, version, plan.content());
  }

  PlanPaper version(PersonId reader, ParticipationView town, int number) {
    return frozen(town, plans.version(reader, town.id(), number));
  }

  /** The paper of a version that the caller read with the reader's right. */
  PlanPaper frozen(ParticipationView town, PlanVersionView version) {
    CycleView cycle = cycles.cycle(town.cycleId());
    PlanVersionSummary summary = version.summary();
    return paper(
        town,
        cycle,
        summary.number(),
        words.text(
            "paper.version",
            Integer.toString(summary.number()),
            words.day(summary.frozenAt(), cycle.zone())),
        version.content());
  }

  /** The paper of what everybody may read, in which nobody is named. */
  PlanPaper published(PublicPlanService.PublicPlan plan) {
    PlanPaper paper = frozen(plan.town(), plan.plan());
    return new PlanPaper(paper.cover(), paper.chapters().stream().map(this::nameless).toList());
  }

  /** Who sees to what is not shown, and of the budget only the sums are. */
  private Chapter nameless(Chapter chapter) {
    String owner = words.text("field.owner");
    String secondOwner = words.text("field.secondOwner");
    return new Chapter(
        chapter.kind(),
        chapter.heading(),
        chapter.text(),
        chapter.tables().stream()
            .limit(1)
            .map(table -> table.without(owner).without(secondOwner))
            .toList(),
        chapter.entries());
  }

  private PlanPaper paper(
      ParticipationView town, CycleView cycle, int number, String version, PlanContent content) {
    boolean pearl = cycles.pearls(cycle.id()).contains(town.municipalityId());
    Cover cover =
        new Cover(
            town.town(),
            words.label(town.country()),
            cycle.name(),
            number,
            version,
            town.caseKey().value(),
            pearl ? Integer.toString(cycle.titleYear()) : "",
            cycle.isRehearsal());
    return new PlanPaper(cover, chapters(content, Names.of(people, content.persons())));
  }

  private List<Chapter> chapters(PlanContent content, Names names) {
    ShownPlan plan = shown.of(content, names);
    PaperTables tables = new PaperTables(content, shown.titles(content), names, words);
    return List.of(
        chapter(ChapterKind.VISION, plan.vision(), List.of(), List.of()),
        chapter(
            ChapterKind.CHALLENGES,
            "",
            List.of(),
            entries(plan.challenges(), shown.titles(content, RowKind.CHALLENGE))),
        chapter(
            ChapterKind.ASSETS,
            "",
            List.of(),
            entries(plan.assets(), shown.titles(content, RowKind.ASSET))),
        chapter(
            ChapterKind.MEASURES,
            "",
            tables.measures(),
            entries(
                plan.measures().stream().map(measure -> measure.row()).toList(),
                shown.titles(content, RowKind.MEASURE))),
        chapter(ChapterKind.MILESTONES, "", tables.milestones(), List.of()),
        chapter(ChapterKind.INDICATORS, "", tables.indicators(), List.of()),
        chapter(ChapterKind.BUDGET, "", tables.budget(), List.of()));
  }

  private Chapter chapter(
      ChapterKind kind, String text, List<PaperTable> tables, List<Entry> entries) {
    return new Chapter(kind, words.label(kind), text, tables, entries);
  }

  private List<Entry> entries(List<ShownRow> rows, Map<RowId, String> titles) {
    return rows.stream()
        .map(
            row ->
                new Entry(
                    titles.get(row.id()),
                    row.text(),
                    row.facts().stream()
                        .filter(fact -> !fact.value().isEmpty())
                        .map(fact -> new Said(words.text(fact.key()), fact.value()))
                        .toList()))
        .toList();
  }
}
