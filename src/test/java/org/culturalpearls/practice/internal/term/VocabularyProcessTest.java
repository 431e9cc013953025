package org.culturalpearls.practice.internal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeService.SaveFacets;
import org.culturalpearls.practice.PracticeVocabulary;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.TermService;
import org.culturalpearls.practice.TermService.Change;
import org.culturalpearls.practice.TermService.Edited;
import org.culturalpearls.practice.TermService.Line;
import org.culturalpearls.practice.TermService.Said;
import org.culturalpearls.practice.TermService.What;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.FoundPractices;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.culturalpearls.practice.search.Terms;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Words that editors add to the vocabularies, from the form to the search. */
@ApplicationTest
class VocabularyProcessTest {

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private TermService terms;
  @Autowired private Terms names;
  @Autowired private PracticeVocabulary vocabulary;
  @Autowired private PracticeService practices;
  @Autowired private PracticeSearch search;
  @Autowired private MessageSource messages;
  @Autowired private JdbcClient jdbc;

  private PersonId author;
  private PersonId editor;

  @BeforeEach
  void people() {
    clock.reset();
    author = towns.withTwin().mentee();
    editor = programme.person("Editor of words", Role.EDITOR);
  }

  @Test
  void findAPracticeInEveryLanguageAsSoonAsTheyAreAdded() {
    Term churches =
        terms.add(
            editor,
            TermKind.CHALLENGE,
            Map.of(
                Language.EN, new Said("Empty churches", "disused chapel"),
                Language.LV, new Said("Tukšas baznīcas", "pamesta kapela")));

    assertThat(churches.key()).isEqualTo("empty-churches");
    assertThat(vocabulary.terms().get(TermKind.CHALLENGE)).contains(churches);
    assertThat(label(churches, "en")).isEqualTo("Empty churches");
    assertThat(label(churches, "lv")).isEqualTo("Tukšas baznīcas");
    assertThat(label(churches, "de")).as("not translated").isEqualTo("Empty churches");
    PracticeId practice = published("Concerts in the nave", List.of("empty-churches"));
    for (String words : List.of("tukšas baznīcas", "pamestas kapelas", "empty churches")) {
      FoundPractices found = find(words);
      assertThat(found.hits().items()).extracting(PracticeHit::id).contains(practice);
      assertThat(found.counts().get(Facet.CHALLENGE))
          .extracting(FoundPractices.Count::value)
          .contains("empty-churches");
    }
    assertThat(line(churches).practices()).isEqualTo(1);

    Edited edited = terms.term(editor, churches);
    assertThat(edited.said().get(Language.LV))
        .isEqualTo(new Said("Tukšas baznīcas", "pamesta kapela"));
    terms.rename(
        editor,
        churches,
        edited.version(),
        Map.of(
            Language.EN, new Said("Empty churches", "disused chapel"),
            Language.PL, new Said("Puste kościoły", "")));

    assertThat(find("puste kościoły").hits().items())
        .extracting(PracticeHit::id)
        .contains(practice);
    assertThat(terms.changes(editor, 0).items())
        .filteredOn(change -> change.term().equals(churches))
        .extracting(Change::what, Change::language, Change::before, Change::after)
        .containsExactlyInAnyOrder(
            tuple(What.RENAMED, Language.PL, "", "Puste kościoły"),
            tuple(What.ADDED, Language.EN, "", "Empty churches, disused chapel"),
            tuple(What.ADDED, Language.LV, "", "Tukšas baznīcas, pamesta kapela"));
    assertThat(terms.changes(editor, 0).items())
        .allMatch(change -> change.by().name().equals("Editor of words"));
  }

  @Test
  void areRenamedEverywhereAtOnce() {
    Term barcamp = new Term(TermKind.INSTRUMENT, "barcamp");
    assertThat(label(barcamp, "de")).isEqualTo("Barcamp");
    Edited before = terms.term(editor, barcamp);
    assertThat(before.said()).hasSize(Language.values().length);

    terms.rename(
        editor,
        barcamp,
        before.version(),
        Map.of(Language.DE, new Said("Offene Konferenz", "Barcamp")));

    assertThat(label(barcamp, "de")).isEqualTo("Offene Konferenz");
    assertThat(names.name(Facet.INSTRUMENT, "barcamp", Language.DE)).contains("Offene Konferenz");
    assertThat(label(barcamp, "en")).isEqualTo(before.said().get(Language.EN).name());
    assertThatThrownBy(() -> terms.rename(editor, barcamp, before.version(), before.said()))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(label(barcamp, "de")).isEqualTo("Offene Konferenz");
  }

  @Test
  void areRetiredAndStayWhereTheyAre() {
    Term group =
        terms.add(
            editor, TermKind.TARGET_GROUP, Map.of(Language.EN, new Said("Lighthouse keepers", "")));
    PracticeId practice = published("Talks at the lighthouse", List.of(), "lighthouse-keepers");
    terms.retire(editor, group, version(group), true);

    assertThat(vocabulary.terms().get(TermKind.TARGET_GROUP)).doesNotContain(group);
    assertThat(find("lighthouse keepers").hits().items())
        .extracting(PracticeHit::id)
        .contains(practice);
    practices.update(author, practice);
    save(practice, Map.of(TermKind.TARGET_GROUP, List.of("lighthouse-keepers")));
    PracticeId other = practices.write(author);
    assertThatThrownBy(
            () -> save(other, Map.of(TermKind.TARGET_GROUP, List.of("lighthouse-keepers"))))
        .isInstanceOf(RuleBroken.class);

    terms.retire(editor, group, version(group), false);
    save(other, Map.of(TermKind.TARGET_GROUP, List.of("lighthouse-keepers")));
    assertThat(terms.changes(editor, 0).items())
        .filteredOn(change -> change.term().equals(group))
        .extracting(Change::what)
        .containsExactly(What.BROUGHT_BACK, What.RETIRED, What.ADDED);
  }

  @Test
  void refuseANameThatIsTakenOrLeftOut() {
    Map<Language, Said> taken = Map.of(Language.EN, new Said("LONELINESS", ""));
    assertThatThrownBy(() -> terms.add(editor, TermKind.CHALLENGE, taken))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("error.practice.term-twice");
    assertThatThrownBy(
            () -> terms.add(editor, TermKind.CHALLENGE, Map.of(Language.DE, new Said("Nebel", ""))))
        .isInstanceOf(RuleBroken.class);
    Term loneliness = new Term(TermKind.CHALLENGE, "loneliness");
    assertThatThrownBy(
            () ->
                terms.rename(
                    editor, loneliness, version(loneliness), Map.of(Language.DE, Said.NOTHING)))
        .isInstanceOf(RuleBroken.class)
        .hasMessageContaining("error.practice.term-name-stays");
    assertThat(label(loneliness, "de")).isEqualTo("Einsamkeit");
  }

  @Test
  void areNobodysButEditorsToChange() {
    Term ageing = new Term(TermKind.CHALLENGE, "ageing");
    Map<Language, Said> said = Map.of(Language.EN, new Said("Old", ""));
    for (PersonId other : List.of(author, programme.person("A juror", Role.JUROR))) {
      assertThatThrownBy(() -> terms.terms(other)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> terms.term(other, ageing)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> terms.changes(other, 0)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> terms.add(other, TermKind.CHALLENGE, said))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> terms.rename(other, ageing, 0, said)).isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> terms.retire(other, ageing, 0, true)).isInstanceOf(NotAllowed.class);
    }
    assertThatThrownBy(() -> terms.add(editor, TermKind.COST, said)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> terms.term(editor, new Term(TermKind.COST, "up-to-500")))
        .isInstanceOf(NotFound.class);
  }

  /** Another node has its own vocabulary in its memory. */
  @Test
  void areReadSoonAfterTheyWereChangedOnAnotherNode() {
    Term walk = new Term(TermKind.INSTRUMENT, "thematic-walk");
    String before = label(walk, "sv");
    jdbc.sql("update practice_term set version = version + 1 where key = 'thematic-walk'").update();
    jdbc.sql(
            "insert into practice_term_word (kind, key, language, name, others)"
                + " values ('INSTRUMENT', 'thematic-walk', 'SV', 'Berättarvandring', '{}')")
        .update();
    assertThat(label(walk, "sv")).isEqualTo(before);
    clock.advance(Duration.ofSeconds(21));
    assertThat(label(walk, "sv")).isEqualTo("Berättarvandring");
  }

  private String label(Term term, String language) {
    return messages.getMessage(term.label(), null, Locale.forLanguageTag(language));
  }

  private long version(Term term) {
    return terms.term(editor, term).version();
  }

  private Line line(Term term) {
    return terms.terms(editor).get(term.kind()).stream()
        .filter(line -> line.term().equals(term))
        .findFirst()
        .orElseThrow();
  }

  private FoundPractices find(String words) {
    return search.find(
        new SearchQuery(words, Map.of(), Optional.empty(), Sort.BEST, 0), Language.EN);
  }

  private PracticeId published(String title, List<String> challenges, String... groups) {
    PracticeId practice = practices.write(author);
    save(practice, Map.of(TermKind.CHALLENGE, challenges, TermKind.TARGET_GROUP, List.of(groups)));
    CaseKey key = new CaseKey(practice.key());
    engine.complete(
        author,
        key,
        "UserTask_SubmitPractice",
        Map.of(
            "decision", "submit",
            "title", title,
            "town", "Seaside",
            "need", "A room.",
            "done", "We opened it.",
            "summary", "A room for all.",
            "result", "200 guests."));
    engine.complete(editor, key, "UserTask_CheckPractice", Map.of("decision", "publish"));
    return practice;
  }

  private void save(PracticeId practice, Map<TermKind, List<String>> chosen) {
    practices.save(
        author,
        practice,
        new SaveFacets(practices.practice(author, practice).version(), chosen, Country.EE, false));
  }
}
