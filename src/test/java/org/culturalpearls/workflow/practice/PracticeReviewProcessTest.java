package org.culturalpearls.workflow.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
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
import org.culturalpearls.practice.Evidence;
import org.culturalpearls.practice.OpinionView;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeLine;
import org.culturalpearls.practice.PracticeReviewService;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.forms.Option;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoversModel("PracticeReviewProcess")
@ApplicationTest
class PracticeReviewProcessTest {

  private static final String PROCESS = "PracticeReviewProcess";
  private static final String SUBMIT = "UserTask_SubmitPractice";
  private static final String CHECK = "UserTask_CheckPractice";
  private static final String OPINION = "UserTask_GiveExpertOpinion";
  private static final Map<String, Object> PUBLISH = Map.of("decision", "publish");

  @Autowired private PracticeSearch search;
  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private UserTasks desk;
  @Autowired private PeopleService people;
  @Autowired private PracticeService practices;
  @Autowired private PracticeReviewService reviews;
  @Autowired private PracticeCatalogue catalogue;
  @Autowired private JdbcClient jdbc;

  private Pair town;
  private PersonId editor;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    town = towns.withTwin();
    editor = programme.person("Editor", Role.EDITOR);
  }

  @Test
  void publishesWhatAnEditorOfAnotherTownFindsGood() {
    PracticeId practice = submitted();
    assertThat(found()).noneMatch(card -> card.id().equals(practice));

    Task check = engine.task(key(practice), CHECK);
    assertThat(check.getDueDate()).isNotNull();
    engine.submit(editor, check, PUBLISH);

    assertThat(engine.passed(key(practice), PROCESS))
        .contains("EndEvent_PracticePublished")
        .doesNotContain("EndEvent_PracticeDeclined", "EndEvent_DraftDiscarded", OPINION);
    PublishedPractice published = catalogue.practice(practice);
    assertThat(published.number()).isEqualTo(1);
    assertThat(published.title()).isEqualTo("Open harbour");
    assertThat(published.evidence()).isEqualTo(Evidence.COUNTED);
    assertThat(found())
        .filteredOn(card -> card.id().equals(practice))
        .extracting(PracticeHit::town)
        .containsExactly("Seaside");
  }

  @Test
  void beginsWithTheTownsOfTheAuthorAndKeepsWhatWasChosen() {
    Task begun = begin();
    List<Option> offered = engine.form(town.mentee(), begun).options().get("towns");
    assertThat(offered).hasSize(1);
    PracticeId practice = practice(begun);
    Map<String, Object> sent = answers();
    sent.put("municipality", offered.get(0).value());

    engine.submit(town.mentee(), begun, sent);

    assertThat(practices.practice(town.mentee(), practice).town())
        .isEqualTo(offered.get(0).label());
    assertThat(engine.variables(key(practice), PROCESS))
        .containsEntry("town", offered.get(0).label())
        .doesNotContainValue("Open harbour");
  }

  @Test
  void refusesAllThatIsMissingAtOnceAtItsFields() {
    PracticeId practice = practice(begin());

    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class,
            () ->
                practices.submit(
                    town.mentee(),
                    practice,
                    new PracticeService.Submit(null, Map.of(PracticeText.TITLE, "x".repeat(121)))));

    assertThat(refused.each())
        .extracting(each -> each.field().orElseThrow())
        .contains("title", "town", "need", "done", "summary", "result");
    assertThat(practices.practice(town.mentee(), practice).stage()).isEqualTo(PracticeStage.DRAFT);
  }

  @Test
  void sendsBackWhatHasToChange() {
    PracticeId practice = submitted();
    assertRefused(practice, Map.of("decision", "change"), "decision");

    engine.complete(
        editor,
        key(practice),
        CHECK,
        Map.of("decision", "change", "story", "Say what did not work.", "kit", "Name the hours."));

    assertThat(practices.practice(town.mentee(), practice).stage())
        .isEqualTo(PracticeStage.CHANGES_ASKED);
    Task again = engine.task(key(practice), SUBMIT);
    assertThat(again.getAssignee()).isEqualTo("person-" + town.mentee().value());
    Map<String, Object> shown = engine.form(town.mentee(), again).values();
    assertThat(shown.get("remarks").toString()).contains("Say what did not work", "Name the hours");
    assertThat(shown).containsEntry("title", "Open harbour").containsEntry("town", "Seaside");

    engine.submit(town.mentee(), again, answers());

    assertThat(engine.openTasks(key(practice))).containsExactly(CHECK);
  }

  @Test
  void declinesWithAReason() {
    PracticeId practice = submitted();
    assertRefused(practice, Map.of("decision", "decline"), "reason");

    engine.complete(
        editor, key(practice), CHECK, Map.of("decision", "decline", "reason", "An advertisement."));

    assertThat(engine.passed(key(practice), PROCESS))
        .contains("EndEvent_PracticeDeclined")
        .doesNotContain("EndEvent_PracticePublished");
    assertThat(practices.practice(town.mentee(), practice).declinedFor())
        .isEqualTo("An advertisement.");
    assertThatThrownBy(() -> catalogue.practice(practice)).isInstanceOf(NotFound.class);
  }

  @Test
  void tellsTheAuthorWhatBecameOfIt() {
    PracticeId published = submitted();
    engine.complete(editor, key(published), CHECK, PUBLISH);
    PracticeId declined = submitted();
    engine.complete(
        editor, key(declined), CHECK, Map.of("decision", "decline", "reason", "No result."));

    assertThat(mailsTo(town.mentee())).contains("PRACTICE_PUBLISHED", "PRACTICE_DECLINED");
    assertThat(mailsTo(editor)).contains("TASK").doesNotContain("PRACTICE_PUBLISHED");
  }

  @Test
  void publishesTheOpinionOfAnExpertWithIt() {
    PersonId expert = programme.person("Expert", Role.JUROR);
    PracticeId practice = submitted();
    assertRefused(practice, Map.of("decision", "askExpert"), "expert");
    assertRefused(practice, ask(town.secondMentee()), "expert");

    engine.complete(editor, key(practice), CHECK, ask(expert));
    assertThat(practices.practice(expert, practice).title()).isEqualTo("Open harbour");
    engine.complete(
        expert, key(practice), OPINION, Map.of("decision", "give", "opinion", "Worth copying."));
    assertThatThrownBy(() -> practices.practice(expert, practice)).isInstanceOf(NotFound.class);
    engine.complete(editor, key(practice), CHECK, PUBLISH);

    assertThat(catalogue.practice(practice).opinions())
        .extracting(OpinionView::expert, OpinionView::text)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(expert, "Worth copying."));
  }

  @Test
  void goesOnWithoutAnOpinionThatIsDeclined() {
    PersonId expert = programme.person("Expert", Role.MENTOR);
    PracticeId practice = submitted();
    engine.complete(editor, key(practice), CHECK, ask(expert));

    engine.complete(expert, key(practice), OPINION, Map.of("decision", "decline"));
    engine.complete(editor, key(practice), CHECK, PUBLISH);

    assertThat(catalogue.practice(practice).opinions()).isEmpty();
  }

  @Test
  void goesOnWithoutASilentExpert() {
    PersonId expert = programme.person("Expert", Role.MENTOR);
    PracticeId practice = submitted();
    engine.complete(editor, key(practice), CHECK, ask(expert));

    engine.fire(key(practice), "BoundaryEvent_OpinionOverdue");

    assertThat(engine.openTasks(key(practice))).containsExactly(CHECK);
    engine.complete(editor, key(practice), CHECK, PUBLISH);
    assertThat(catalogue.practice(practice).opinions()).isEmpty();
  }

  @Test
  void deletesADraftThatIsDiscarded() {
    Task begun = begin();
    PracticeId practice = practice(begun);

    engine.submit(town.mentee(), begun, Map.of("decision", "discard"));

    assertThat(engine.passed(key(practice), PROCESS))
        .contains("EndEvent_DraftDiscarded")
        .doesNotContain(CHECK);
    assertThatThrownBy(() -> practices.practice(town.mentee(), practice))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void publishesAnUpdateAsTheNextVersion() {
    PracticeId practice = published();
    assertThatThrownBy(() -> practices.update(editor, practice)).isInstanceOf(NotFound.class);

    practices.update(town.mentee(), practice);
    Map<String, Object> changed = answers();
    changed.put("title", "Open harbour, all year");
    engine.complete(town.mentee(), key(practice), SUBMIT, changed);
    assertThat(catalogue.practice(practice).title()).isEqualTo("Open harbour");
    engine.complete(editor, key(practice), CHECK, PUBLISH);

    assertThat(catalogue.practice(practice).title()).isEqualTo("Open harbour, all year");
    assertThat(catalogue.practice(practice).number()).isEqualTo(2);
    PublishedPractice first = catalogue.version(practice, 1);
    assertThat(first.title()).isEqualTo("Open harbour");
    assertThat(first.latest()).isFalse();
    assertThat(found())
        .filteredOn(card -> card.id().equals(practice))
        .extracting(PracticeHit::title)
        .containsExactly("Open harbour, all year");
  }

  @Test
  void keepsThePublicVersionWhenAnUpdateIsDiscarded() {
    PracticeId practice = published();
    practices.update(town.mentee(), practice);
    practices.save(
        town.mentee(),
        practice,
        new PracticeService.SaveTexts(
            practices.practice(town.mentee(), practice).version(),
            org.culturalpearls.practice.PracticeSection.STORY,
            Map.of(PracticeText.NEED, "Something else.")));

    engine.complete(town.mentee(), key(practice), SUBMIT, Map.of("decision", "discard"));

    var kept = practices.practice(town.mentee(), practice);
    assertThat(kept.stage()).isEqualTo(PracticeStage.PUBLISHED);
    assertThat(kept.content().text(PracticeText.NEED)).isEqualTo("A room.");
    assertThat(catalogue.practice(practice).number()).isEqualTo(1);
  }

  @Test
  void keepsThePublicVersionWhenAnUpdateIsDeclined() {
    PracticeId practice = published();
    practices.update(town.mentee(), practice);
    Map<String, Object> changed = answers();
    changed.put("title", "Buy our tickets");
    engine.complete(town.mentee(), key(practice), SUBMIT, changed);

    engine.complete(
        editor, key(practice), CHECK, Map.of("decision", "decline", "reason", "It advertises."));

    var kept = practices.practice(town.mentee(), practice);
    assertThat(kept.stage()).isEqualTo(PracticeStage.PUBLISHED);
    assertThat(kept.title()).isEqualTo("Open harbour");
    assertThat(kept.declinedFor()).isEqualTo("It advertises.");
  }

  @Test
  void archivesWhatIsNoLongerKeptUp() {
    PracticeId practice = published();
    assertThatThrownBy(() -> practices.archive(town.secondMentee(), practice))
        .isInstanceOf(NotAllowed.class);

    practices.archive(town.mentee(), practice);

    assertThat(found()).noneMatch(card -> card.id().equals(practice));
    assertThat(catalogue.practice(practice).archived()).isTrue();
    assertThatThrownBy(() -> practices.update(town.mentee(), practice))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void isCheckedByNobodyOfItsTownNorItsAuthor() {
    programme.giveRole(town.mentee(), Role.EDITOR);
    programme.giveRole(town.secondMentee(), Role.EDITOR);
    PracticeId practice = submitted();
    String check = engine.task(key(practice), CHECK).getId();

    for (PersonId tied : List.of(town.mentee(), town.secondMentee())) {
      assertThatThrownBy(() -> reviews.requireMayCheck(tied, practice))
          .isInstanceOf(NotAllowed.class);
      assertThat(desk.mine(tied, 0).items()).noneMatch(card -> card.id().equals(check));
      assertThat(reviews.waiting(tied, 0).items()).noneMatch(line -> line.id().equals(practice));
      assertThatThrownBy(() -> desk.submit(tied, check, PUBLISH)).isInstanceOf(Problem.class);
    }
    assertThat(desk.mine(editor, 0).items()).anyMatch(card -> card.id().equals(check));
    assertThat(reviews.waiting(editor, 0).items()).extracting(PracticeLine::id).contains(practice);
    assertThat(reviews.editors(practice))
        .contains(editor)
        .doesNotContain(town.mentee(), town.secondMentee());
  }

  @Test
  void isReadByItsAuthorAndBeforeItIsPublicByNobodyElse() {
    Task begun = begin();
    PracticeId draft = practice(begun);
    PersonId juror = programme.person("Juror", Role.JUROR);

    for (PersonId other : List.of(town.secondMentee(), town.lead(), editor, juror)) {
      assertThatThrownBy(() -> practices.practice(other, draft)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> practices.checks(other, draft)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> practices.discard(other, draft)).isInstanceOf(NotFound.class);
      assertThat(practices.titles(other, List.of(draft))).isEmpty();
    }
    engine.submit(town.mentee(), begun, answers());
    assertThatThrownBy(() -> practices.practice(juror, draft)).isInstanceOf(NotFound.class);
    assertThat(practices.practice(editor, draft).title()).isEqualTo("Open harbour");
    assertThatThrownBy(() -> reviews.waiting(juror, 0)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> practices.begin(juror)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void deletesDraftsOfPeopleWhoLeave() {
    PersonId author = programme.person("Leaves", Role.MENTEE);
    PracticeId practice = practice(engine.start(author, PROCESS, Map.of()));

    people.closeAccount(author, author);

    assertThat(engine.isRunning(key(practice), PROCESS)).isFalse();
    assertThatThrownBy(() -> practices.practice(author, practice)).isInstanceOf(NotFound.class);
  }

  private List<PracticeHit> found() {
    return search.find(SearchQuery.ALL, Language.EN).hits().items();
  }

  private PracticeId published() {
    PracticeId practice = submitted();
    engine.complete(editor, key(practice), CHECK, PUBLISH);
    return practice;
  }

  private PracticeId submitted() {
    Task begun = begin();
    PracticeId practice = practice(begun);
    engine.submit(town.mentee(), begun, answers());
    return practice;
  }

  private Task begin() {
    return engine.start(town.mentee(), PROCESS, Map.of());
  }

  private PracticeId practice(Task task) {
    return new PracticeId((Long) engine.variable(task, "practiceId"));
  }

  private static CaseKey key(PracticeId practice) {
    return new CaseKey("practice-" + practice.value());
  }

  private static Map<String, Object> answers() {
    Map<String, Object> answers = new HashMap<>();
    answers.put("decision", "submit");
    answers.put("title", "Open harbour");
    answers.put("town", "Seaside");
    answers.put("need", "A room.");
    answers.put("done", "We opened it.");
    answers.put("summary", "A room for all.");
    answers.put("result", "200 guests.");
    return answers;
  }

  private static Map<String, Object> ask(PersonId expert) {
    return Map.of("decision", "askExpert", "expert", Long.toString(expert.value()));
  }

  private void assertRefused(PracticeId practice, Map<String, Object> sent, String field) {
    Task check = engine.task(key(practice), CHECK);
    RuleBroken refused =
        catchThrowableOfType(RuleBroken.class, () -> engine.submit(editor, check, sent));
    assertThat(refused.field()).contains(field);
    assertThat(engine.isOpen(check)).isTrue();
  }

  private List<String> mailsTo(PersonId person) {
    return jdbc.sql("select kind from mail where recipient_id = ?")
        .param(person.value())
        .query(String.class)
        .list();
  }
}
