package org.culturalpearls.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeConfirmationService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.StalePractice;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.SearchMisses;
import org.culturalpearls.practice.search.SearchMisses.Miss;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keeps the repository fresh, besides the process: an upgrade, and the editors' lists. */
@ApplicationTest
class PracticeUpkeepProcessTest {

  private static final String PROCESS = "PracticeConfirmationProcess";

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private PracticeConfirmationService confirmations;
  @Autowired private SearchMisses misses;
  @Autowired private UnplannedConfirmations unplanned;
  @Autowired private JdbcClient jdbc;

  private Pair town;
  private PersonId editor;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
    town = towns.withTwin();
    editor = programme.person("Editor of lists", Role.EDITOR);
    jdbc.sql("delete from practice_search_miss").update();
  }

  @Test
  void plansTheConfirmationOfWhatWasPublishedBeforeThereWasOne() {
    PracticeId practice = published();
    practices.update(town.mentee(), practice);
    engine.complete(
        town.mentee(), key(practice), "UserTask_SubmitPractice", Map.of("decision", "discard"));
    String instance = running(practice).get(0);
    jdbc.sql("delete from act_ru_job where process_instance_id_ = ?").param(instance).update();
    jdbc.sql("update act_ru_execution set business_key_ = 'other' where proc_inst_id_ = ?")
        .param(instance)
        .update();
    jdbc.sql("update practice set ask_at = null where id = ?").param(practice.value()).update();
    assertThat(engine.isRunning(key(practice), PROCESS)).isFalse();

    unplanned.plan();

    assertThat(running(practice)).hasSize(1);
    unplanned.plan();
    assertThat(running(practice)).hasSize(1);
    engine.fire(key(practice), "CatchEvent_YearOver");
    assertThat(engine.openTasks(key(practice))).containsExactly("UserTask_ConfirmPractice");
  }

  @Test
  void listsWhatNobodyConfirmsTheOldestFirst() {
    programme.giveRole(town.secondMentee(), Role.EDITOR);
    PracticeId older = published();
    clock.advanceDays(1);
    PracticeId newer = published();
    assertThat(stale(editor)).extracting(StalePractice::id).doesNotContain(older, newer);
    engine.fire(key(older), "CatchEvent_YearOver");
    engine.fire(key(newer), "CatchEvent_YearOver");

    assertThat(stale(editor))
        .filteredOn(each -> List.of(older, newer).contains(each.id()))
        .extracting(StalePractice::id, StalePractice::withEditors, StalePractice::open)
        .containsExactly(tuple(older, false, false), tuple(newer, false, false));
    engine.fire(key(older), "BoundaryEvent_OwnerSilent");
    assertThat(of(older, stale(editor))).matches(each -> each.withEditors() && each.open());
    assertThat(of(older, stale(town.secondMentee())))
        .as("of its town")
        .matches(each -> each.withEditors() && !each.open());
    assertThat(of(older, stale(editor)).town()).isEqualTo("Seaside");
    jdbc.sql("update practice set town_hidden = true where id = ?").param(older.value()).update();
    assertThat(of(older, stale(editor)).town()).isEmpty();
  }

  @Test
  void countsWhatWasLookedForAndNotFound() {
    misses.count(words("Ice  skating"));
    misses.count(words("ice skating"));
    misses.count(words("curling"));
    misses.count(words("anna@town.example"));
    misses.count(
        new SearchQuery(
            "sailing", Map.of(Facet.COUNTRY, Set.of("LV")), Optional.empty(), Sort.BEST, 0));
    clock.advanceDays(2);
    misses.count(words("curling"));
    misses.count(words("curling"));

    assertThat(misses.last(editor, 0).items())
        .extracting(Miss::words, Miss::times)
        .containsExactly(tuple("curling", 3L), tuple("ice skating", 2L));
    clock.advanceDays(SearchMissesFacade.KEPT_DAYS);
    misses.count(words("sailing"));
    assertThat(misses.last(editor, 0).items()).extracting(Miss::words).contains("sailing");
    assertThat(jdbc.sql("select words from practice_search_miss").query(String.class).list())
        .containsOnly("sailing", "curling");
  }

  @Test
  void countsALimitedNumberOfWordsADay() {
    for (int at = 0; at < SearchMissesFacade.MOST_OF_A_DAY + 5; at++) {
      misses.count(words("word " + at));
    }
    misses.count(words("word 0"));

    assertThat(jdbc.sql("select count(*) from practice_search_miss").query(Integer.class).single())
        .isEqualTo(SearchMissesFacade.MOST_OF_A_DAY);
    assertThat(misses.last(editor, 0).items().get(0))
        .matches(miss -> miss.words().equals("word 0") && miss.times() == 2);
  }

  @Test
  void showsTheListsToEditorsOnly() {
    for (PersonId other : List.of(town.mentee(), town.lead())) {
      assertThatThrownBy(() -> misses.last(other, 0)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> confirmations.stale(other, 0)).isInstanceOf(NotAllowed.class);
    }
    assertThat(misses.last(programme.coordinator(), 0).items()).isEmpty();
  }

  private static SearchQuery words(String typed) {
    return new SearchQuery(typed, Map.of(), Optional.empty(), Sort.BEST, 0);
  }

  private List<StalePractice> stale(PersonId reader) {
    List<StalePractice> all = new ArrayList<>();
    boolean more = true;
    for (int page = 0; more; page++) {
      Paged<StalePractice> found = confirmations.stale(reader, page);
      all.addAll(found.items());
      more = !found.items().isEmpty();
    }
    return all;
  }

  private static StalePractice of(PracticeId practice, List<StalePractice> stale) {
    return stale.stream().filter(each -> each.id().equals(practice)).findFirst().orElseThrow();
  }

  private List<String> running(PracticeId practice) {
    return jdbc.sql(
            "select e.proc_inst_id_ from act_ru_execution e join act_re_procdef p"
                + " on p.id_ = e.proc_def_id_ where p.key_ = ? and e.business_key_ = ?")
        .params(PROCESS, practice.key())
        .query(String.class)
        .list();
  }

  private PracticeId published() {
    PracticeId practice = practices.write(town.mentee());
    engine.complete(
        town.mentee(),
        key(practice),
        "UserTask_SubmitPractice",
        Map.of(
            "decision", "submit",
            "title", "Open harbour",
            "town", "Seaside",
            "need", "A room.",
            "done", "We opened it.",
            "summary", "A room for all.",
            "result", "200 guests."));
    engine.complete(editor, key(practice), "UserTask_CheckPractice", Map.of("decision", "publish"));
    return practice;
  }

  private static CaseKey key(PracticeId practice) {
    return new CaseKey(practice.key());
  }
}
