package org.culturalpearls.workflow.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeConfirmationService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoversModel("PracticeConfirmationProcess")
@ApplicationTest
class PracticeConfirmationProcessTest {

  private static final String PROCESS = "PracticeConfirmationProcess";
  private static final String YEAR = "CatchEvent_YearOver";
  private static final String SILENT = "BoundaryEvent_OwnerSilent";
  private static final String CONFIRM = "UserTask_ConfirmPractice";
  private static final String LOOK_AFTER = "UserTask_LookAfterPractice";
  private static final String SUBMIT = "UserTask_SubmitPractice";
  private static final String CHECK = "UserTask_CheckPractice";
  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private UserTasks desk;
  @Autowired private PeopleService people;
  @Autowired private PracticeService practices;
  @Autowired private PracticeConfirmationService confirmations;
  @Autowired private PracticeCatalogue catalogue;
  @Autowired private PracticeSearch search;
  @Autowired private JdbcClient jdbc;

  private Pair town;
  private PersonId owner;
  private PersonId editor;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    town = towns.withTwin();
    owner = town.mentee();
    editor = programme.person("Editor", Role.EDITOR);
  }

  @Test
  void asksItsOwnerAYearAfterItWasPublished() {
    PracticeId practice = published();
    LocalDate published = today();
    assertThat(engine.openTasks(key(practice))).isEmpty();

    engine.fire(key(practice), YEAR);

    assertThat(today()).isEqualTo(published.plusDays(365));
    Task asked = engine.task(key(practice), CONFIRM);
    assertThat(asked.getAssignee()).isEqualTo("person-" + owner.value());
    assertThat(LocalDate.ofInstant(asked.getDueDate().toInstant(), ZONE))
        .isEqualTo(today().plusDays(28));
    assertThat(engine.form(owner, asked).values().get("record").toString())
        .contains("Open harbour");
    assertThat(
            jdbc.sql("select recipient_id from mail where task_id = ?")
                .param(asked.getId())
                .query(Long.class)
                .list())
        .containsExactly(owner.value());
    assertThat(practices.practice(owner, practice).toConfirm()).isTrue();
  }

  @Test
  void staysFreshAndIsAskedAgainNextYear() {
    PracticeId practice = asked();

    answer(practice, "stillSo");

    assertThat(engine.passed(key(practice), PROCESS))
        .contains("EndEvent_PracticeStillSo")
        .doesNotContain("EndEvent_UpdateBegun", "EndEvent_PracticeArchived", LOOK_AFTER);
    Instant confirmed = clock.instant();
    assertThat(catalogue.practice(practice).confirmedAt()).isEqualTo(confirmed);
    assertThat(catalogue.practice(practice).confirmed()).isTrue();
    assertThat(catalogue.practice(practice).number()).isEqualTo(1);

    LocalDate day = today();
    engine.fire(key(practice), YEAR);
    assertThat(today()).isEqualTo(day.plusDays(365));
    assertThat(engine.openTasks(key(practice))).containsExactly(CONFIRM);
  }

  @Test
  void becomesAnUpdateIfItHasChanged() {
    PracticeId practice = asked();

    answer(practice, "changed");

    assertThat(engine.passed(key(practice), PROCESS))
        .contains("EndEvent_UpdateBegun")
        .doesNotContain("EndEvent_PracticeStillSo", "EndEvent_PracticeArchived");
    assertThat(engine.isRunning(key(practice), PROCESS)).isFalse();
    assertThat(engine.openTasks(key(practice))).containsExactly(SUBMIT);
    assertThat(catalogue.practice(practice).title()).isEqualTo("Open harbour");

    engine.complete(owner, key(practice), SUBMIT, quickStart("Open harbour, all year"));
    engine.complete(editor, key(practice), CHECK, Map.of("decision", "publish"));
    LocalDate day = today();
    engine.fire(key(practice), YEAR);
    assertThat(today()).isEqualTo(day.plusDays(365));
  }

  @Test
  void isAskedAtOnceWhenTheUpdateOfAnOldOneIsGivenUp() {
    PracticeId practice = asked();
    answer(practice, "changed");
    Instant now = clock.instant();

    engine.complete(owner, key(practice), SUBMIT, Map.of("decision", "discard"));
    engine.fire(key(practice), YEAR);

    assertThat(clock.instant()).isBefore(now.plusSeconds(60));
    assertThat(engine.openTasks(key(practice))).containsExactly(CONFIRM);
  }

  @Test
  void leavesTheListsAndKeepsItsAddressIfItIsOver() {
    PracticeId practice = asked();

    answer(practice, "over");

    assertThat(engine.passed(key(practice), PROCESS))
        .contains("EndEvent_PracticeArchived")
        .doesNotContain("EndEvent_PracticeStillSo", "EndEvent_UpdateBegun");
    assertThat(engine.isRunning(key(practice), PROCESS)).isFalse();
    assertThat(found()).noneMatch(hit -> hit.id().equals(practice));
    assertThat(catalogue.practice(practice).archived()).isTrue();
    assertThat(mailsToOwner()).doesNotContain("PRACTICE_ARCHIVED");
  }

  @Test
  void asksTheEditorsIfItsOwnerIsSilent() {
    programme.giveRole(town.secondMentee(), Role.EDITOR);
    PracticeId practice = asked();

    engine.fire(key(practice), SILENT);

    Task task = engine.task(key(practice), LOOK_AFTER);
    assertThat(task.getDueDate()).isAfter(Date.from(clock.instant()));
    assertThat(engine.openTasks(key(practice))).containsExactly(LOOK_AFTER);
    assertThat(practices.practice(editor, practice).title()).isEqualTo("Open harbour");
    assertThat(desk.mine(editor, 0).items()).anyMatch(card -> card.id().equals(task.getId()));
    for (PersonId tied : List.of(owner, town.secondMentee())) {
      assertThat(desk.mine(tied, 0).items()).noneMatch(card -> card.id().equals(task.getId()));
      assertThatThrownBy(() -> desk.submit(tied, task.getId(), Map.of("decision", "stillSo")))
          .isInstanceOf(Problem.class);
    }
    assertThatThrownBy(() -> confirmations.requireMayLookAfter(town.secondMentee(), practice))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> confirmations.requireMayLookAfter(town.lead(), practice))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void asksTheEditorsIfItsOwnerHasLeft() {
    PersonId author = programme.person("Leaves", Role.MENTEE);
    PracticeId practice = published(author);
    people.closeAccount(author, author);

    engine.fire(key(practice), YEAR);

    assertThat(engine.openTasks(key(practice))).containsExactly(LOOK_AFTER);
    assertRefused(practice, Map.of("decision", "askAgain"), "decision");
    engine.complete(editor, key(practice), LOOK_AFTER, Map.of("decision", "stillSo"));
    assertThat(catalogue.practice(practice).confirmed()).isTrue();
  }

  @Test
  void asksTheEditorsAtOnceIfItsOwnerLeavesWhileAsked() {
    PersonId author = programme.person("Leaves later", Role.MENTEE);
    PracticeId practice = published(author);
    engine.fire(key(practice), YEAR);

    people.closeAccount(author, author);
    Instant left = clock.instant();
    engine.fire(key(practice), SILENT);

    assertThat(clock.instant()).isBefore(left.plusSeconds(60));
    assertThat(engine.openTasks(key(practice))).containsExactly(LOOK_AFTER);
  }

  @Test
  void isConfirmedByAnEditorOfAnotherTown() {
    PracticeId practice = withEditors();

    engine.complete(editor, key(practice), LOOK_AFTER, Map.of("decision", "stillSo"));

    assertThat(engine.passed(key(practice), PROCESS))
        .contains("EndEvent_PracticeStillSo")
        .doesNotContain("EndEvent_PracticeArchived");
    assertThat(catalogue.practice(practice).confirmed()).isTrue();
    assertThatThrownBy(() -> practices.practice(editor, practice)).isInstanceOf(NotFound.class);
    engine.fire(key(practice), YEAR);
    assertThat(engine.openTasks(key(practice))).containsExactly(CONFIRM);
  }

  @Test
  void isArchivedByAnEditorWithAReasonThatItsOwnerReads() {
    PracticeId practice = withEditors();
    assertRefused(practice, Map.of("decision", "over"), "reason");

    engine.complete(
        editor,
        key(practice),
        LOOK_AFTER,
        Map.of("decision", "over", "reason", "The harbour is closed."));

    assertThat(practices.practice(owner, practice).stage()).isEqualTo(PracticeStage.ARCHIVED);
    assertThat(practices.practice(owner, practice).archivedFor())
        .isEqualTo("The harbour is closed.");
    assertThat(found()).noneMatch(hit -> hit.id().equals(practice));
    assertThat(mailsToOwner()).contains("PRACTICE_ARCHIVED");
  }

  @Test
  void isAskedOfItsOwnerOnceMore() {
    PracticeId practice = withEditors();

    engine.complete(editor, key(practice), LOOK_AFTER, Map.of("decision", "askAgain"));

    assertThat(engine.openTasks(key(practice))).containsExactly(CONFIRM);
    answer(practice, "stillSo");
    assertThat(catalogue.practice(practice).confirmed()).isTrue();
  }

  @Test
  void isAnsweredByItsOwnerOnlyAndOnce() {
    PracticeId practice = published();
    assertThatThrownBy(() -> confirmations.requireMayConfirm(owner, practice))
        .as("nobody has asked yet")
        .isInstanceOf(AlreadyDone.class);
    engine.fire(key(practice), YEAR);
    for (PersonId other : List.of(town.secondMentee(), town.lead(), editor)) {
      assertThatThrownBy(
              () ->
                  confirmations.answer(other, practice, PracticeConfirmationService.Standing.OVER))
          .isInstanceOf(NotFound.class);
    }
    answer(practice, "stillSo");
    assertThatThrownBy(
            () -> confirmations.answer(owner, practice, PracticeConfirmationService.Standing.OVER))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void endsWhenItsOwnerUpdatesOrArchivesIt() {
    PracticeId updated = published();
    practices.update(owner, updated);
    assertThat(engine.isRunning(key(updated), PROCESS)).isFalse();

    PracticeId archived = asked();
    practices.archive(owner, archived);
    assertThat(engine.isRunning(key(archived), PROCESS)).isFalse();
    assertThat(engine.openTasks(key(archived))).isEmpty();
  }

  @Test
  void isPlannedAgainWhenAnUpdateIsDeclined() {
    PracticeId practice = published();
    practices.update(owner, practice);
    engine.complete(owner, key(practice), SUBMIT, quickStart("Buy our tickets"));
    engine.complete(
        editor, key(practice), CHECK, Map.of("decision", "decline", "reason", "It advertises."));

    LocalDate day = today();
    engine.fire(key(practice), YEAR);

    assertThat(today()).isEqualTo(day.plusDays(365));
  }

  private PracticeId withEditors() {
    PracticeId practice = asked();
    engine.fire(key(practice), SILENT);
    return practice;
  }

  private PracticeId asked() {
    PracticeId practice = published();
    engine.fire(key(practice), YEAR);
    return practice;
  }

  private PracticeId published() {
    return published(owner);
  }

  private PracticeId published(PersonId author) {
    PracticeId practice = practices.write(author);
    engine.complete(author, key(practice), SUBMIT, quickStart("Open harbour"));
    engine.complete(editor, key(practice), CHECK, Map.of("decision", "publish"));
    return practice;
  }

  private void answer(PracticeId practice, String standing) {
    engine.complete(owner, key(practice), CONFIRM, Map.of("decision", standing));
  }

  private void assertRefused(PracticeId practice, Map<String, Object> sent, String field) {
    Task task = engine.task(key(practice), LOOK_AFTER);
    RuleBroken refused =
        catchThrowableOfType(RuleBroken.class, () -> engine.submit(editor, task, sent));
    assertThat(refused.field()).contains(field);
    assertThat(engine.isOpen(task)).isTrue();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private List<PracticeHit> found() {
    return search.find(SearchQuery.ALL, Language.EN).hits().items();
  }

  private List<String> mailsToOwner() {
    return jdbc.sql("select kind from mail where recipient_id = ?")
        .param(owner.value())
        .query(String.class)
        .list();
  }

  private static CaseKey key(PracticeId practice) {
    return new CaseKey(practice.key());
  }

  private static Map<String, Object> quickStart(String title) {
    return Map.of(
        "decision", "submit",
        "title", title,
        "town", "Seaside",
        "need", "A room.",
        "done", "We opened it.",
        "summary", "A room for all.",
        "result", "200 guests.");
  }
}
