package org.culturalpearls.award.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.PdfRules;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.LetThrough;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.RemarkService;
import org.culturalpearls.award.review.ScoreTable;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept and told of an award, before the release and after it. */
@ApplicationTest
class AwardRecordsIT {

  @Autowired private Programme programme;
  @Autowired private DecidedCycle cycles;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TitleDecisionService decisions;
  @Autowired private AwardResultService results;
  @Autowired private AwardRecordService records;
  @Autowired private RemarkService remarks;
  @Autowired private JdbcClient jdbc;

  private Jury jury;

  @BeforeEach
  void theChairHasConfirmed() {
    clock.reset();
    jury = cycles.reviewed();
    decisions.prepare(
        coordinator(),
        new TitleDecisionService.Prepare(
            jury.cycle(),
            decisions
                .board(coordinator(), jury.cycle(), TitleDecisionService.WhatIf.nothing())
                .version(),
            new TitleDecision(Set.of(id(0), id(1), id(2)), Set.of(id(3))),
            Map.of("EXTRA_TITLE-" + id(3).value(), "A very convincing plan."),
            Map.of()));
    complete(coordinator(), "UserTask_PrepareDecision", Map.of("ready", true));
    complete(jury.chair(), "UserTask_ConfirmTitles", Map.of("decision", "confirm"));
  }

  @Test
  void tellsNothingOutsideBeforeTheRelease() {
    PersonId mentee = entry(0).mentee();
    assertThat(results.results(jury.cycle())).isEmpty();
    assertThat(results.pearls()).noneMatch(pearl -> pearl.titleYear() == jury.year());
    assertThat(results.result(mentee, entry(0).participation())).isEmpty();
    assertThat(results.result(coordinator(), entry(0).participation())).isEmpty();
    assertThatThrownBy(() -> results.certificate(mentee, entry(0).participation()))
        .isInstanceOf(NotFound.class);
    assertThat(records.report(coordinator(), jury.cycle()).pearls()).isEmpty();
    assertThat(records.report(coordinator(), jury.cycle()).total())
        .isEqualTo(new AwardReport.Line(4, 4, 4, 4, 0));
  }

  @Test
  void tellsATownItsResultAndTheJurysRemarksWithoutNames() {
    release();
    ResultView result = results.result(entry(0).mentee(), entry(0).participation()).orElseThrow();
    assertThat(result.pearl()).isTrue();
    assertThat(result.remarks())
        .containsExactly("Ask the young people, too.", "Ask the young people, too.");
    assertThat(results.result(entry(1).mentee(), entry(0).participation())).isEmpty();
    assertThat(results.result(jury.jurors().get(1), entry(0).participation())).isEmpty();
    assertThat(results.result(coordinator(), entry(0).participation())).isPresent();
  }

  @Test
  void isNotReleasedWhileRemarksWaitForTheOffice() {
    jdbc.sql(
            """
            delete from remark_check
            where review_id in (select id from review where cycle_id = ?)
            """)
        .param(jury.cycle().value())
        .update();
    assertThatThrownBy(this::release).hasStackTraceContaining("error.award.remarks-unanswered");
    assertThat(results.results(jury.cycle())).isEmpty();
    LetThrough.all(remarks, coordinator(), jury.cycle());
    release();
    assertThat(results.results(jury.cycle())).isNotEmpty();
    assertThatThrownBy(() -> LetThrough.all(remarks, coordinator(), jury.cycle()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void keepsTheResultFromACoordinatorInConflict() {
    PersonId conflicted = programme.person("Conflicted", Role.COORDINATOR);
    new TestProgramme(jdbc).worksWith(conflicted, entry(0).mentee());
    release();
    assertThat(results.result(conflicted, entry(0).participation())).isEmpty();
    assertThatThrownBy(() -> records.trail(conflicted, entry(0).participation(), 0))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> records.minutes(conflicted, jury.cycle()))
        .isInstanceOf(NotAllowed.class);
    AwardReport report = records.report(conflicted, jury.cycle());
    assertThat(report.hidden()).isEqualTo(1);
    assertThat(report.total().entries()).isEqualTo(3);
    assertThat(report.byCountry()).doesNotContainKey(Country.LV);
    assertThat(records.scores(conflicted, jury.cycle()))
        .flatExtracting(ScoreTable::lines)
        .hasSize(6)
        .noneMatch(line -> line.country() == Country.LV);
  }

  @Test
  void publishesWhatAPearlSaysOfItself() {
    release();
    PersonId mentee = entry(0).mentee();
    results.saveSummary(
        mentee,
        new AwardResultService.SaveSummary(entry(0).participation(), null, "A harbour for all."));
    assertThat(results.pearls())
        .filteredOn(pearl -> pearl.titleYear() == jury.year())
        .hasSize(4)
        .anyMatch(pearl -> pearl.summary().equals("A harbour for all."));
    assertThatThrownBy(
            () ->
                results.saveSummary(
                    mentee,
                    new AwardResultService.SaveSummary(entry(0).participation(), null, "Again.")))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThatThrownBy(
            () ->
                results.saveSummary(
                    coordinator(),
                    new AwardResultService.SaveSummary(entry(0).participation(), 0L, "Not mine.")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void certifiesTheTitleInATaggedPdf() throws IOException {
    release();
    String text = text(results.certificate(entry(0).mentee(), entry(0).participation()));
    assertThat(text).contains("BSR Cultural Pearl " + jury.year()).contains("Latvia");
  }

  @Test
  void keepsMinutesWithRankingDeparturesAndSteps() throws IOException {
    String text = text(records.minutes(coordinator(), jury.cycle()));
    assertThat(text)
        .contains("Decision on the titles, Cycle " + jury.year())
        .contains("A very convincing plan.")
        .contains("extra title")
        .contains("Confirmed by Chair " + jury.year())
        .contains("Conflicts of interest")
        .contains("71");
    assertThatThrownBy(() -> records.minutes(entry(0).mentee(), jury.cycle()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void hasNoMinutesBeforeTheTitlesAreConfirmed() {
    Jury earlier = cycles.reviewed();
    assertThatThrownBy(() -> records.minutes(coordinator(), earlier.cycle()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void countsTheTitlesByCountryOnceTheyAreReleased() {
    release();
    AwardReport report = records.report(coordinator(), jury.cycle());
    assertThat(report.total()).isEqualTo(new AwardReport.Line(4, 4, 4, 4, 4));
    assertThat(report.byCountry())
        .containsEntry(Country.SE, new AwardReport.Line(1, 1, 1, 1, 1))
        .hasSize(4);
    assertThat(report.pearls()).hasSize(4);
  }

  @Test
  void tellsCoordinatorsAloneWhoDecidedWhat() {
    release();
    assertThat(records.trail(coordinator(), entry(3).participation(), 0).items())
        .extracting(AuditTrailLine::kind)
        .contains("nomination.pearl")
        .containsSubsequence("decision.released", "decision.confirmed", "decision.handed-on");
    for (PersonId other : List.of(jury.chair(), entry(3).mentee())) {
      assertThatThrownBy(() -> records.trail(other, entry(3).participation(), 0))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> records.scores(other, jury.cycle())).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> records.report(other, jury.cycle())).isInstanceOf(NotAllowed.class);
    }
  }

  private String text(byte[] content) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      assertThat(PdfRules.brokenBy(content)).isEmpty();
      return new PDFTextStripper().getText(pdf);
    }
  }

  private void release() {
    complete(
        coordinator(),
        "UserTask_ReleaseResults",
        Map.of("decision", "release", "earlyReason", ReleasedAward.EARLY));
  }

  private void complete(PersonId person, String task, Map<String, Object> sent) {
    engine.complete(person, jury.key(), task, sent);
  }

  private Nominated.Entry entry(int place) {
    return jury.entries().get(place);
  }

  private NominationId id(int place) {
    return entry(place).id();
  }

  private PersonId coordinator() {
    return programme.coordinator();
  }
}
