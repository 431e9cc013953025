package org.culturalpearls.award.title.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.EventsInTransaction;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.ReleasedAward;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.core.NominationVisibility;
import org.culturalpearls.award.review.core.ReviewReads;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.title.AwardResultService;
import org.culturalpearls.award.title.PearlView;
import org.culturalpearls.award.title.ResultView;
import org.culturalpearls.award.title.TitleDecisionService;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.CaseAccess;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.print.TaggedPdf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AwardSlice
class AwardResultFacadeTest {

  @Autowired private AwardCases cases;
  @Autowired private TestProgramme programme;
  @Autowired private AwardSettingsService settings;
  @Autowired private Nominated nominated;
  @Autowired private ReviewReads reviews;
  @Autowired private NominationVisibility sight;
  @Autowired private TitleDecisionService decisions;
  @Autowired private ParticipationService participations;
  @Autowired private CaseAccess access;
  @Autowired private TaggedPdf pdf;
  @Autowired private AwardResultService results;
  @Autowired private TestClock clock;
  @Autowired private EventsInTransaction publisher;
  @Autowired private JdbcClient jdbc;

  private ReleasedAward award;
  private Entry pearl;
  private Entry second;
  private PersonId reader;

  @BeforeEach
  void theJuryHasReviewed() {
    clock.reset();
    award =
        new ReleasedAward(
            cases, programme, settings, nominated, reviews, sight, decisions, publisher, jdbc);
    pearl = award.pearl();
    second = award.second();
    reader = programme.person("Reader", Role.COORDINATOR);
    when(reviews.remarksToTowns(AwardStage.JURY, List.of(pearl.id())))
        .thenReturn(Map.of(pearl.id(), List.of("Show more.", " ", "Ask the young.")));
  }

  @Test
  void areNothingBeforeTheReleaseEvenToTheTown() {
    award.confirmed();
    award.becomes(pearl, NominationState.PEARL);
    when(access.mayRead(any(), any())).thenReturn(true);
    assertThat(results.results(award.cycle())).isEmpty();
    assertThat(result(pearl.mentee(), pearl)).isEmpty();
    assertThat(result(cases.coordinator(), pearl)).isEmpty();
    assertThat(results.pearls()).extracting(PearlView::town).doesNotContain(town(pearl));
    assertThatThrownBy(() -> results.certificate(pearl.mentee(), pearl.participation()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(pearl.mentee(), pearl, null, "We won."))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void tellTownsTheirsWithRemarksThatSayNotWhoWroteThem() {
    award.released();
    assertThat(result(pearl.mentee(), pearl))
        .contains(
            new ResultView(
                true, true, List.of(), List.of("Ask the young.", "Show more."), "", null, true));
    assertThat(result(second.mentee(), second))
        .contains(new ResultView(false, true, List.of(), List.of(), "", null, false));
    assertThat(results.results(award.cycle()))
        .extracting(AwardResultService.TownResult::state)
        .containsExactlyInAnyOrder(NominationState.PEARL, NominationState.NO_TITLE);
    assertThat(results.pearls())
        .extracting(PearlView::town)
        .contains(town(pearl))
        .doesNotContain(town(second));
  }

  @Test
  void tellTownsOfBothStagesWhatTheirReviewersWroteAlsoWhereTheJuryHadNoPlan() {
    Entry early = nominated.in(award.cycle(), NominationState.NOT_SELECTED);
    when(reviews.remarksToTowns(AwardStage.PRE_SELECTION, List.of(pearl.id())))
        .thenReturn(Map.of(pearl.id(), List.of("Who pays?")));
    when(reviews.remarksToTowns(AwardStage.PRE_SELECTION, List.of(early.id())))
        .thenReturn(Map.of(early.id(), List.of("Name partners.", "Begin small.")));
    award.confirmed();
    assertThat(result(early.mentee(), early)).isEmpty();
    decisions.release(cases.coordinator(), award.cycle(), ReleasedAward.EARLY);
    award.becomes(pearl, NominationState.PEARL);
    assertThat(result(pearl.mentee(), pearl))
        .map(ResultView::selectorsRemarks)
        .contains(List.of("Who pays?"));
    assertThat(result(early.mentee(), early))
        .contains(
            new ResultView(
                false,
                false,
                List.of("Begin small.", "Name partners."),
                List.of(),
                "",
                null,
                false));
    assertThat(result(pearl.mentee(), early)).isEmpty();
    assertThatThrownBy(() -> results.certificate(early.mentee(), early.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void areNobodyElses() {
    award.released();
    assertThat(result(reader, pearl)).isEmpty();
    assertThat(result(second.mentee(), pearl)).isEmpty();
    when(access.mayRead(reader, pearl.participation())).thenReturn(true);
    assertThat(result(reader, pearl)).map(ResultView::mayWrite).contains(false);
    award.jury().hide(pearl.id(), reader);
    assertThat(result(reader, pearl)).isEmpty();
    assertThatThrownBy(() -> results.certificate(reader, pearl.participation()))
        .isInstanceOf(NotFound.class);
    verify(pdf, never()).print(any(), any(), any());
  }

  @Test
  void areForTheMentorThoughTheyAreInConflictAsAReviewer() {
    award.released();
    when(access.mayRead(reader, pearl.participation())).thenReturn(true);
    award.jury().hide(pearl.id(), reader);
    when(access.own(reader))
        .thenReturn(
            List.of(
                new CaseAccess.Own(
                    participations.participation(pearl.participation()), false, null)));
    assertThat(result(reader, pearl)).map(ResultView::pearl).contains(true);
  }

  @Test
  void haveWordsOfThePearlThatEverybodyReads() {
    award.released();
    save(pearl.mentee(), pearl, null, "  We sing.  ");
    ResultView saved = result(pearl.mentee(), pearl).orElseThrow();
    assertThat(saved.summary()).isEqualTo("We sing.");
    assertThat(results.pearls())
        .filteredOn(each -> each.town().equals(town(pearl)))
        .extracting(PearlView::summary)
        .containsExactly("We sing.");
    assertThatThrownBy(() -> save(pearl.mentee(), pearl, null, "Blind."))
        .isInstanceOf(ChangedMeanwhile.class);
    save(pearl.mentee(), pearl, saved.version(), "");
    assertThatThrownBy(() -> save(pearl.mentee(), pearl, saved.version(), "Late."))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(result(pearl.mentee(), pearl)).map(ResultView::summary).contains("");
  }

  @Test
  void takeNoWordsOfOthersOrOfTownsWithoutATitle() {
    award.released();
    assertThatThrownBy(() -> save(second.mentee(), pearl, null, "Ours."))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> save(cases.coordinator(), pearl, null, "Ours."))
        .isInstanceOf(Problem.class);
    assertThatThrownBy(() -> save(second.mentee(), second, null, "Ours."))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(pearl.mentee(), pearl, null, "x".repeat(1501)))
        .isInstanceOf(RuleBroken.class);
    assertThat(results.pearls()).extracting(PearlView::summary).doesNotContain("Ours.");
  }

  @Test
  void haveACertificateOfThePearlOnly() {
    award.released();
    byte[] printed = {'%', 'P'};
    when(pdf.print(any(), any(), any())).thenReturn(printed);
    assertThat(results.certificate(pearl.mentee(), pearl.participation())).isEqualTo(printed);
    ArgumentCaptor<Map<String, Object>> facts = ArgumentCaptor.captor();
    verify(pdf).print(eq("decision/certificate"), any(), facts.capture());
    assertThat(facts.getValue())
        .containsEntry("town", town(pearl))
        .containsEntry("titleYear", award.jury().year().title());
    assertThatThrownBy(() -> results.certificate(second.mentee(), second.participation()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void nameAllTownsOfAJointEntry() {
    MunicipalityId nadbrzeze = programme.town("Nadbrzeże " + pearl.id().value(), Country.PL);
    MunicipalityId saarelinn = programme.town("Saarelinn " + pearl.id().value(), Country.EE);
    nominated.addTown(pearl.id(), saarelinn, 2);
    nominated.addTown(pearl.id(), nadbrzeze, 1);
    nominated.addTown(second.id(), programme.town("Alone " + pearl.id().value(), Country.EE), 1);
    award.released();
    String together =
        "%s, with Nadbrzeże %d and Saarelinn %d"
            .formatted(town(pearl), pearl.id().value(), pearl.id().value());

    assertThat(results.pearls()).extracting(PearlView::town).contains(together);
    results.certificate(pearl.mentee(), pearl.participation());
    ArgumentCaptor<Map<String, Object>> facts = ArgumentCaptor.captor();
    verify(pdf).print(any(), any(), facts.capture());
    assertThat(facts.getValue()).containsEntry("town", together);
  }

  private Optional<ResultView> result(PersonId person, Entry entry) {
    return results.result(person, entry.participation());
  }

  private void save(PersonId person, Entry entry, Long version, String text) {
    results.saveSummary(
        person, new AwardResultService.SaveSummary(entry.participation(), version, text));
  }

  private String town(Entry entry) {
    return participations.participation(entry.participation()).town();
  }
}
