package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.TestClock;
import org.culturalpearls.TestProgramme;
import org.culturalpearls.award.AwardCases;
import org.culturalpearls.award.AwardCases.Year;
import org.culturalpearls.award.AwardSlice;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationFileService;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationSteps;
import org.culturalpearls.award.nomination.NominationSteps.CheckEligibility.Answer;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.cycle.MentorsOfTowns;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files are changed after a nomination was submitted only where the town was asked for them. */
@AwardSlice
class FilesOfCompletionTest {

  private static final byte[] PDF = "%PDF-1.7 a letter\n%%EOF".getBytes();

  @Autowired AwardCases cases;
  @Autowired Nominated nominated;
  @Autowired TestProgramme programme;
  @Autowired AwardSettingsService settings;
  @Autowired NominationService nominations;
  @Autowired NominationSteps steps;
  @Autowired NominationFileService files;
  @Autowired MentorsOfTowns mentors;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  private Year year;
  private Entry entry;

  @BeforeEach
  void aNominationThatWasSubmitted() {
    clock.reset();
    when(mentors.mentorsOf(any())).thenReturn(Map.of());
    year = cases.withAward();
    programme.worksAt(cases.coordinator(), "Office of the programme");
    AwardRules rules = cases.settings(year).rules();
    settings.changeRules(
        cases.coordinator(),
        new AwardSettingsService.ChangeRules(
            year.cycle(),
            cases.version(year),
            new AwardRules(rules.titles(), 2, rules.reviews()),
            "Towns asked for it"));
    entry = nominated.in(year.cycle(), NominationState.SUBMITTED);
    programme.worksAt(entry.mentee(), "Town hall " + entry.mentee().value());
    clock.set(cases.settings(year).times().of(AwardDate.CALL_CLOSES).plusSeconds(60));
  }

  @Test
  void areChangedWhereTheTownIsAskedForThemAndItIsWrittenDown() {
    ask(Set.of(NominationSection.NEEDS), true);
    assertThat(view().filesOpen()).isTrue();

    files.add(entry.mentee(), entry.id(), "letter.pdf", PDF);
    files.add(entry.mentee(), entry.id(), "better.pdf", PDF);
    files.remove(entry.mentee(), entry.id(), view().files().get(0).id());

    assertThat(view().files()).extracting("name").containsExactly("better.pdf");
    assertThat(
            jdbc.sql("select kind from nomination_trail where nomination_id = ? order by id")
                .param(entry.id().value())
                .query(String.class)
                .list())
        .containsExactly(
            "nomination.completion-asked",
            "nomination.file-added",
            "nomination.file-added",
            "nomination.file-removed");
  }

  @Test
  void canBeAskedForAlone() {
    ask(Set.of(), true);
    assertThat(view().open()).isEmpty();
    assertThat(view().asked().files()).isTrue();
    steps.complete(entry.mentee(), entry.id());
    assertThat(view().state()).isEqualTo(NominationState.SUBMITTED);
  }

  @Test
  void stayAsTheyWereWhereOnlySectionsAreAskedFor() {
    ask(Set.of(), true);
    files.add(entry.mentee(), entry.id(), "letter.pdf", PDF);
    FileId letter = view().files().get(0).id();
    steps.complete(entry.mentee(), entry.id());
    ask(Set.of(NominationSection.NEEDS), false);

    assertThat(view().filesOpen()).as("the last round counts").isFalse();
    refused(() -> files.add(entry.mentee(), entry.id(), "late.pdf", PDF));
    refused(() -> files.remove(entry.mentee(), entry.id(), letter));
    assertThat(view().files()).extracting("name").containsExactly("letter.pdf");
  }

  @Test
  void areNotChangedByOthers() {
    ask(Set.of(), true);
    PersonId stranger = programme.person("Stranger", Role.MENTEE);
    assertThatThrownBy(() -> files.add(stranger, entry.id(), "mine.pdf", PDF))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> files.add(cases.coordinator(), entry.id(), "mine.pdf", PDF))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void areOneOfThePartsOfWhichOneIsChosen() {
    assertThatThrownBy(() -> ask(Set.of(), false))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("sections"));
  }

  private static void refused(Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> assertThat(broken.key()).isEqualTo("error.nomination.files-closed"));
  }

  private void ask(Set<NominationSection> sections, boolean filesToo) {
    LocalDate until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(3);
    steps.check(
        cases.coordinator(),
        entry.id(),
        new NominationSteps.CheckEligibility(
            Answer.COMPLETE, sections, filesToo, until, "Send it again.", ""));
  }

  private NominationView view() {
    return nominations.nomination(entry.mentee(), entry.id());
  }
}
