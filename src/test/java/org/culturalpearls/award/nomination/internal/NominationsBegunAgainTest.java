package org.culturalpearls.award.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.culturalpearls.Race;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.conflict.ConflictService;
import org.culturalpearls.award.conflict.DeclaredKind;
import org.culturalpearls.award.nomination.AuditTrailLine;
import org.culturalpearls.award.nomination.EarlierNomination;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.nomination.NominationSection;
import org.culturalpearls.award.nomination.NominationService;
import org.culturalpearls.award.nomination.NominationState;
import org.culturalpearls.award.nomination.NominationTask;
import org.culturalpearls.award.nomination.SectionView;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.title.AwardRecordService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A town that withdrew begins again in the same cycle; what it withdrew stays as it was. */
class NominationsBegunAgainTest extends TownAndOpenCall {

  @Autowired ConflictService conflicts;
  @Autowired AwardRecordService records;

  private NominationId first;
  private ParticipationId town;

  @BeforeEach
  void itWithdrewWhatItHadSubmitted() {
    first = start(mentee, earlier, "");
    town = view(first).participation();
    files.add(mentee, first, "letter.pdf", PDF);
    for (NominationSection section : NominationSection.values()) {
      nominations.saveDraft(
          mentee, first, List.of(new NominationService.Write(section, 0, "Said at first", "")));
    }
    steps.submit(mentee, first);
    nominations.withdraw(mentee, first);
  }

  @Test
  void beginsAnewBesideWhatStaysAsItWas() {
    assertThat(participations.participation(town).stage()).isEqualTo(Stage.NOT_SELECTED);
    assertThat(nominations.callFor(mentee, town)).isPresent();

    NominationId second = start(mentee, town, "");

    assertThat(second).isNotEqualTo(first);
    assertThat(participations.participation(town).stage()).isEqualTo(Stage.ENTERED);
    assertThat(view(second).state()).isEqualTo(NominationState.DRAFT);
    assertThat(view(second).caseKey()).isEqualTo(view(first).caseKey());
    assertThat(nominations.ofParticipation(mentee, town).orElseThrow().id()).isEqualTo(second);
    assertThat(view(first).state()).isEqualTo(NominationState.WITHDRAWN);
    assertThat(view(first).section(NominationSection.NEEDS).english()).isEqualTo("Said at first");
    assertThat(view(first).files()).hasSize(1);
    assertThat(view(first).submittedAt()).isNotNull();
    assertThat(nominations.earlier(mentee, second)).extracting("id").containsExactly(first);
    assertThat(nominations.callFor(mentee, town)).isEmpty();
    assertThatThrownBy(() -> start(mentee, town, "")).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void goesOnFromTheTextsAndFilesOfWhatWasWithdrawnAndLeavesThemAsTheyWere() {
    NominationId second = start(mentee, town, "");

    SectionView before = view(first).section(NominationSection.NEEDS);
    SectionView copied = view(second).section(NominationSection.NEEDS);
    assertThat(copied.english()).isEqualTo("Said at first");
    assertThat(copied.version()).as("the first version").isEqualTo(1);
    assertThat(copied.editedBy()).isEqualTo(before.editedBy());
    nominations.saveDraft(
        mentee,
        second,
        List.of(new NominationService.Write(NominationSection.NEEDS, 1, "Said now", "")));
    var file = view(second).files().get(0);
    assertThat(file.name()).isEqualTo("letter.pdf");
    assertThat(files.content(mentee, second, file.id()).bytes()).isEqualTo(PDF);
    files.remove(mentee, second, file.id());
    assertThat(view(first).section(NominationSection.NEEDS).english()).isEqualTo("Said at first");
    assertThat(view(first).files()).hasSize(1);
    assertThat(view(second).towns()).hasSize(1);
  }

  @Test
  void startsEmptyForAMentorWhoMayNotReadWhatWasWithdrawn() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    when(mentors.mentorsOf(any()))
        .thenAnswer(
            asked ->
                asked.<List<ParticipationId>>getArgument(0).contains(earlier)
                    ? Map.of(earlier, Set.of(mentor))
                    : Map.of());
    NominationId second = start(mentor, earlier, "The mayor, by letter of 3 May");
    assertThat(view(second).section(NominationSection.NEEDS).english()).isEmpty();
    assertThat(view(second).files()).isEmpty();
  }

  @Test
  void leadsFromItsTrailToThatOfWhatWasWithdrawn() {
    NominationId second = start(mentee, town, "");

    assertThat(records.earlier(cases.coordinator(), town))
        .extracting(EarlierNomination::id)
        .containsExactly(first);
    assertThat(records.trail(cases.coordinator(), town, 0).items())
        .extracting(AuditTrailLine::kind)
        .containsExactly("nomination.started");
    assertThat(records.trail(cases.coordinator(), town, first, 0).items())
        .extracting(AuditTrailLine::kind)
        .contains("nomination.withdrawn", "nomination.submitted");
    Entry other = nominated.in(year.cycle(), NominationState.SUBMITTED);
    assertThatThrownBy(() -> records.trail(cases.coordinator(), town, other.id(), 0))
        .as("of another town")
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> records.trail(mentee, town, first, 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> records.earlier(mentee, town)).isInstanceOf(NotAllowed.class);
    conflicts.declare(
        cases.coordinator(),
        new ConflictService.Declare(second, cases.coordinator(), DeclaredKind.PERSONAL, ""));
    assertThatThrownBy(() -> records.trail(cases.coordinator(), town, first, 0))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> records.earlier(cases.coordinator(), town))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void countsOnceForTheTownAndIsWithdrawnAndBegunAsOftenAsItLikes() {
    NominationId second = start(mentee, town, "");
    nominations.withdraw(mentee, second);
    NominationId third = start(mentee, earlier, "");

    assertThat(view(third).participation()).isEqualTo(town);
    assertThat(nominations.earlier(mentee, third))
        .extracting("id")
        .containsExactlyInAnyOrder(second, first);
    assertThat(nominations.inCycle(cases.coordinator(), year.cycle()).seen())
        .extracting("id")
        .containsExactly(third);
    steps.requireMayDo(mentee, third, NominationTask.WRITE);
    assertThat(steps.problems(cases.coordinator(), third))
        .as("what was withdrawn is no other nomination of the town")
        .noneMatch(problem -> problem.kind().name().equals("ENTERED_TWICE"));
  }

  @Test
  void isBegunByOneOfTwoAtTheSameTime() throws Exception {
    Callable<NominationId> begin = () -> start(mentee, town, "");
    assertThat(Race.winners(begin, begin)).isEqualTo(1);
    assertThat(nominations.earlier(mentee, standing())).hasSize(1);
  }

  @Test
  void isBegunByAMentorWithTheTownsConsentOnly() {
    PersonId mentor = programme.person("Mentor", Role.MENTOR);
    assertThatThrownBy(() -> start(mentor, earlier, "Letter")).isInstanceOf(NotFound.class);
    when(mentors.mentorsOf(any())).thenReturn(Map.of(earlier, Set.of(mentor)));
    assertThat(nominations.callFor(mentor, earlier)).isPresent();
    assertThatThrownBy(() -> start(mentor, earlier, " ")).isInstanceOf(RuleBroken.class);

    programme.mentors(mentor, earlier);
    NominationId second = start(mentor, earlier, "The mayor, by letter of 3 May");
    assertThat(view(second).participation()).isEqualTo(town);
    assertThat(nominations.rights(mentor, second).write()).isTrue();
  }

  @Test
  void isNotBegunByStrangersNorByWhoHasLeftTheTeam() {
    PersonId stranger = programme.person("Stranger", Role.MENTEE);
    assertThat(nominations.callFor(stranger, town)).isEmpty();
    assertThatThrownBy(() -> start(stranger, town, "")).isInstanceOf(NotFound.class);

    PersonId gone = programme.person("Of the earlier team", Role.MENTEE);
    MunicipalityId place = participations.participation(town).municipalityId();
    ParticipationId older = programme.participation(cases.cycle().cycle(), place, gone);
    assertThat(nominations.callFor(gone, older)).isEmpty();
    assertThatThrownBy(() -> start(gone, older, "")).isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isNotBegunOnceTheCallHasClosed() {
    clock.set(cases.settings(year).times().of(AwardDate.CALL_CLOSES));
    assertThat(nominations.callFor(mentee, town)).isEmpty();
    assertThatThrownBy(() -> start(mentee, town, "")).isInstanceOf(RuleBroken.class);
    assertThat(standing()).isEqualTo(first);
  }

  @Test
  void isNotBegunByATownThatLeftTheProgramme() {
    NominationId second = start(mentee, town, "");
    participations.leave(town);
    assertThat(view(second).state()).isEqualTo(NominationState.WITHDRAWN);

    assertThat(nominations.callFor(mentee, town)).isEmpty();
    assertThatThrownBy(() -> start(mentee, town, "")).isInstanceOf(RuleBroken.class);
    assertThat(standing()).isEqualTo(second);
  }

  /** What was decided, or ended by itself, is no withdrawal. */
  @ParameterizedTest
  @EnumSource(
      value = NominationState.class,
      names = {"SUBMITTED", "NOT_ELIGIBLE", "NOT_SUBMITTED", "NOT_SELECTED"})
  void isNotBegunBesideAnyOther(NominationState state) {
    Entry entry = nominated.in(year.cycle(), state);
    assertThat(nominations.callFor(entry.mentee(), entry.participation())).isEmpty();
    assertThatThrownBy(() -> start(entry.mentee(), entry.participation(), ""))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void keepsWhoDeclaredAConflictFromWhatFollowsAsWell() {
    conflicts.declare(
        cases.coordinator(),
        new ConflictService.Declare(first, cases.coordinator(), DeclaredKind.PERSONAL, ""));

    NominationId second = start(mentee, town, "");

    assertThatThrownBy(() -> nominations.nomination(cases.coordinator(), second))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> nominations.earlier(cases.coordinator(), second))
        .isInstanceOf(NotFound.class);
    assertThat(nominations.ifReadable(cases.coordinator(), first)).isEmpty();
    assertThat(nominations.inCycle(cases.coordinator(), year.cycle()).hidden()).isEqualTo(1);
  }

  private NominationId standing() {
    return nominations.ofParticipation(mentee, town).orElseThrow().id();
  }
}
