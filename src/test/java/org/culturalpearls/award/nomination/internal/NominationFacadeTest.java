package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.culturalpearls.Race;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.EligibilityProblem;
import org.culturalpearls.award.nomination.EligibilityProblem.Kind;
import org.culturalpearls.award.nomination.FileId;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationProcess;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationView;
import org.culturalpearls.award.nomination.WrongNominationState;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.upload.Picture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NominationFacadeTest extends TownAndOpenCall {

  @Autowired NominationProcess process;
  @Autowired JdbcClient jdbc;

  @Test
  void letsTheTeamOfAnEarlierCycleEnterTheNextOne() {
    assertThat(nominations.callFor(mentee, earlier).orElseThrow().cycle()).isEqualTo(year.cycle());
    assertThat(nominations.inOpenCall(mentee, earlier)).isEmpty();

    NominationView view = view(start(mentee, ""));
    assertThat(view.participation()).isNotEqualTo(earlier);
    assertThat(participations.participation(view.participation()).stage()).isEqualTo(Stage.ENTERED);
    assertThat(view.caseKey().value()).startsWith(year.title() + "-returning");
    verify(process).start(any());
    assertThat(nominations.callFor(mentee, earlier)).isEmpty();
    for (ParticipationId either : List.of(earlier, view.participation())) {
      assertThat(nominations.inOpenCall(mentee, either).orElseThrow().id()).isEqualTo(view.id());
      PersonId stranger = programme.person("Stranger", Role.MENTEE);
      assertThat(nominations.inOpenCall(stranger, either)).isEmpty();
    }
    assertThatThrownBy(() -> start(mentee, "")).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void tellsTheWriterWhereTheTownCannotTakePart() {
    assertThat(steps.doubts(mentee, start(mentee, ""))).isEmpty();
    PersonId north = programme.person("Mentee in the north", Role.MENTEE);
    MunicipalityId vik = programme.town("Vik " + TOWNS.incrementAndGet(), Country.NO);
    earlier = programme.participation(cases.cycle().cycle(), vik, north);
    NominationId id = start(north, "");
    assertThat(steps.doubts(north, id))
        .containsExactly(new EligibilityProblem(EligibilityProblem.Kind.COUNTRY, vik, ""));
    assertThatThrownBy(() -> steps.doubts(mentee, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void isBegunByOneOfTwoAtTheSameTime() throws Exception {
    Callable<NominationId> begin = () -> start(mentee, "");
    assertThat(Race.winners(begin, begin)).isEqualTo(1);
  }

  @Test
  void isNotBegunBeforeTheCallOpensOrAfterItHasClosed() {
    clock.set(cases.settings(year).times().of(AwardDate.CALL_OPENS).minusSeconds(1));
    assertThat(nominations.callFor(mentee, earlier)).isEmpty();
    assertThatThrownBy(() -> start(mentee, "")).isInstanceOf(RuleBroken.class);
    clock.set(cases.settings(year).times().of(AwardDate.CALL_CLOSES));
    assertThatThrownBy(() -> start(mentee, "")).isInstanceOf(RuleBroken.class);
  }

  @Test
  void isBegunByTheTownsMentorOnlyWithItsConsent() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    assertThatThrownBy(() -> start(mentor, "The mayor")).isInstanceOf(NotFound.class);
    when(mentors.mentorsOf(any())).thenReturn(Map.of(earlier, Set.of(mentor)));
    assertThatThrownBy(() -> start(mentor, " "))
        .isInstanceOfSatisfying(
            RuleBroken.class, broken -> assertThat(broken.field()).contains("consent"));

    programme.mentors(mentor, earlier);
    NominationId id = start(mentor, "The mayor, by letter of 3 May");
    assertThat(nominations.nomination(mentee, id).consent()).contains("3 May");
    assertThat(nominations.rights(mentor, id).write()).isTrue();
    assertThat(nominations.rights(mentor, id).withdraw()).isFalse();
    assertThat(participations.participation(view(id).participation()).team())
        .as("no mentor in the team")
        .containsExactly(mentee);
    writeAll(mentor, id);
    steps.submit(mentor, id);
    assertThat(view(id).submittedBy()).isEqualTo(mentor);
  }

  @Test
  void isNoLongerTheMentorsOnceTheMentoringIsOver() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    when(mentors.mentorsOf(any())).thenReturn(Map.of(earlier, Set.of(mentor)));
    programme.mentors(mentor, earlier);
    NominationId id = start(mentor, "The mayor, by letter of 3 May");
    assertThat(nominations.rights(mentor, id).write()).isTrue();

    when(mentors.mentorsOf(any())).thenReturn(Map.of());
    jdbc.sql("update mentoring set state = 'COMPLETED', ended_at = now() where lead_id = ?")
        .param(mentor.value())
        .update();
    assertThatThrownBy(() -> nominations.nomination(mentor, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> write(mentor, id, 0, "Mine")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> steps.submit(mentor, id)).isInstanceOf(NotFound.class);
  }

  @Test
  void saysTheTeamThatItIsWithdrawnAlreadyAndOthersThatItIsNotTheirs() {
    Entry draft = nominated.in(year.cycle(), NominationState.DRAFT);
    nominations.requireWithdrawable(draft.mentee(), draft.id());
    Entry entry = nominated.in(year.cycle(), NominationState.WITHDRAWN);
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    when(mentors.mentorsOf(any())).thenReturn(Map.of(entry.participation(), Set.of(mentor)));

    assertThatThrownBy(() -> nominations.requireWithdrawable(entry.mentee(), entry.id()))
        .isInstanceOfSatisfying(
            WrongNominationState.class,
            wrong -> assertThat(wrong.key()).isEqualTo("error.nomination.state.WITHDRAWN"));
    assertThatThrownBy(() -> nominations.requireWithdrawable(mentor, entry.id()))
        .isInstanceOf(NotAllowed.class);
    PersonId stranger = programme.person("Stranger", Role.MENTEE);
    assertThatThrownBy(() -> nominations.requireWithdrawable(stranger, entry.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isOnlyReadByAMentorWithoutAConsent() {
    NominationId id = start(mentee, "");
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    when(mentors.mentorsOf(any())).thenReturn(Map.of(view(id).participation(), Set.of(mentor)));

    assertThat(nominations.nomination(mentor, id).state()).isEqualTo(NominationState.DRAFT);
    assertThat(nominations.rights(mentor, id).write()).isFalse();
    assertThatThrownBy(() -> write(mentor, id, 0, "Mine")).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> steps.submit(mentor, id)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void namesTheSectionThatIsTooLong() {
    NominationId id = start(mentee, "");
    String tooLong = "a".repeat(NominationService.Write.MAX_LENGTH + 1);
    assertThatThrownBy(() -> save(mentee, id, NominationSection.IMPACT, 0, tooLong))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            refused ->
                assertThat(refused.arguments().get(0))
                    .isEqualTo(Label.of(NominationSection.IMPACT)));
  }

  @Test
  void keepsWhatTheOtherWroteAndNamesTheSectionThatBothChanged() {
    NominationId id = start(mentee, "");
    assertThat(write(mentee, id, 0, "First").differing()).isEmpty();
    NominationService.SavedDraft second = write(mentee, id, 0, "Second");

    assertThat(second.differing()).containsExactly(NominationSection.MOTIVATION);
    assertThat(second.nomination().section(NominationSection.MOTIVATION).english())
        .isEqualTo("First");
    assertThat(second.nomination().section(NominationSection.IMPACT).english())
        .as("what only this one changed is saved")
        .isEqualTo("Second");
    long now = second.nomination().section(NominationSection.MOTIVATION).version();
    assertThat(save(mentee, id, NominationSection.MOTIVATION, now, "Both").differing()).isEmpty();
  }

  @Test
  void restsFromItsSubmissionOn() {
    NominationId id = start(mentee, "");
    writeAll(mentee, id);
    steps.submit(mentee, id);

    assertThatThrownBy(() -> write(mentee, id, 1, "Late")).isInstanceOf(WrongNominationState.class);
    assertThatThrownBy(() -> files.add(mentee, id, "late.pdf", PDF))
        .isInstanceOf(WrongNominationState.class);
    assertThatThrownBy(() -> steps.submit(mentee, id)).isInstanceOf(WrongNominationState.class);
  }

  @Test
  void isSubmittedOnceByTwoAtTheSameTime() throws Exception {
    NominationId id = start(mentee, "");
    writeAll(mentee, id);
    Callable<Void> submit =
        () -> {
          steps.submit(mentee, id);
          return null;
        };
    assertThat(Race.winners(submit, submit)).isEqualTo(1);
  }

  /** Rows from before names had to end as their content does. */
  @Test
  void givesAFileTheEndingOfWhatItHoldsWhateverItWasKeptUnder() {
    NominationId id = start(mentee, "");
    files.add(mentee, id, "plan.pdf", PDF);
    FileId file = view(id).files().get(0).id();
    jdbc.sql("update nomination_file set name = ? where id = ?")
        .params("pl\u202Ean.hta", file.value())
        .update();
    assertThat(view(id).files()).extracting("name").containsExactly("plan.pdf");
    assertThat(files.content(mentee, id, file).name()).isEqualTo("plan.pdf");
  }

  @Test
  void takesFilesByWhatTheyHold() {
    NominationId id = start(mentee, "");
    files.add(mentee, id, "letter.pdf", PDF);
    files.add(mentee, id, "no-picture-by-its-name.exe", Picture.drawn(3, 2).png());
    files.add(mentee, id, "photo.jpg", Picture.drawn(3, 2).jpeg());
    assertThat(view(id).files())
        .extracting("name", "mediaType")
        .containsExactly(
            tuple("letter.pdf", "application/pdf"),
            tuple("no-picture-by-its-name.png", "image/png"),
            tuple("photo.jpg", "image/jpeg"));

    byte[] page = "<html><script>alert(1)</script>".getBytes();
    assertThatThrownBy(() -> files.add(mentee, id, "letter.pdf", page))
        .isInstanceOf(RuleBroken.class);
    byte[] large = new byte[5 * 1024 * 1024 + 1];
    System.arraycopy(PDF, 0, large, 0, PDF.length);
    assertThatThrownBy(() -> files.add(mentee, id, "large.pdf", large))
        .isInstanceOf(RuleBroken.class);
    files.add(mentee, id, "fourth.pdf", PDF);
    files.add(mentee, id, "fifth.pdf", PDF);
    assertThatThrownBy(() -> files.add(mentee, id, "sixth.pdf", PDF))
        .isInstanceOf(RuleBroken.class);

    files.remove(mentee, id, view(id).files().get(0).id());
    assertThat(view(id).files()).hasSize(4);
    PersonId stranger = programme.person("Stranger", Role.MENTEE);
    assertThatThrownBy(() -> files.content(stranger, id, view(id).files().get(0).id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void findsATownThatHasEnteredWithOthersAlready() {
    NominationId id = start(mentee, "");
    MunicipalityId member = programme.town("Member " + TOWNS.incrementAndGet(), Country.LV);
    Entry other = nominated.in(year.cycle(), NominationState.SUBMITTED);
    nominated.addTown(other.id(), member, 1);
    Entry withdrawn = nominated.in(year.cycle(), NominationState.WITHDRAWN);
    nominated.addTown(withdrawn.id(), place, 1);
    nominated.addTown(id, member, 1);
    writeAll(mentee, id);
    steps.submit(mentee, id);

    assertThat(steps.problems(cases.coordinator(), id))
        .containsExactly(new EligibilityProblem(Kind.ENTERED_TWICE, member, ""));
  }

  @Test
  void saysWhichTownsAreWrittenNearlyAsTheOneThatIsNotFound() {
    NominationId id = start(mentee, "");
    programme.town("Vidzemes Mazpilsēta", Country.LV);

    assertUnknown(id, "Vidzemes Mazpilseto", Country.LV, "town-similar", "Vidzemes Mazpilsēta");
    assertUnknown(id, "Vidzemes Mazpilseto", Country.EE, "town-unknown", null);
    assertThat(view(id).towns()).hasSize(1);
  }

  private void assertUnknown(
      NominationId id, String name, Country country, String key, String similar) {
    NominationService.EnterTogether command =
        new NominationService.EnterTogether(
            id,
            List.of(new NominationService.EnterTogether.Member(name, country, "Letter of 3 May")));
    assertThatThrownBy(() -> nominations.enterTogether(mentee, command))
        .isInstanceOfSatisfying(
            RuleBroken.class,
            broken -> {
              assertThat(broken.key()).isEqualTo("error.nomination." + key);
              assertThat(broken.field()).contains("members[0].name");
              if (similar != null) {
                assertThat(broken.arguments()).contains(similar);
              }
            });
  }

  @Test
  void isListedForCoordinatorsWithoutThoseThatAConflictKeepsFromThem() {
    Entry seen = nominated.in(year.cycle(), NominationState.SUBMITTED);
    programme.worksAt(seen.mentee(), "Town hall of it");
    Entry own = nominated.in(year.cycle(), NominationState.SUBMITTED);
    programme.worksAt(own.mentee(), "Office of the programme");

    var listed = nominations.inCycle(cases.coordinator(), year.cycle());
    assertThat(listed.seen()).extracting("id").containsExactly(seen.id());
    assertThat(listed.hidden()).isEqualTo(1);
    assertThatThrownBy(() -> nominations.nomination(cases.coordinator(), own.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> nominations.inCycle(seen.mentee(), year.cycle()))
        .isInstanceOf(NotAllowed.class);
  }

  private NominationId start(PersonId person, String consent) {
    return start(person, earlier, consent);
  }

  /** Motivation as read in this version, and impact as nobody had written it. */
  private NominationService.SavedDraft write(
      PersonId person, NominationId id, long version, String text) {
    long impact = view(id).section(NominationSection.IMPACT).version();
    return nominations.saveDraft(
        person,
        id,
        List.of(
            new NominationService.Write(NominationSection.MOTIVATION, version, text, ""),
            new NominationService.Write(NominationSection.IMPACT, impact, text, "")));
  }

  private NominationService.SavedDraft save(
      PersonId person, NominationId id, NominationSection section, long version, String text) {
    return nominations.saveDraft(
        person, id, List.of(new NominationService.Write(section, version, text, "")));
  }

  private void writeAll(PersonId person, NominationId id) {
    for (NominationSection section : NominationSection.values()) {
      save(person, id, section, 0, "What we say");
    }
  }
}
