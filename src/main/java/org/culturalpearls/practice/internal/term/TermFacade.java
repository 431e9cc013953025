package org.culturalpearls.practice.internal.term;

import java.time.Clock;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.TermService;
import org.culturalpearls.practice.internal.search.CurrentVocabulary;
import org.culturalpearls.practice.internal.term.TermRows.Noted;
import org.culturalpearls.practice.internal.term.TermRows.Stored;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Paged;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.Slug;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TermFacade implements TermService {

  /** Of a kind: more are no choice any more, but a dictionary. */
  static final int MOST = 80;

  private static final List<TermKind> KINDS =
      Stream.of(TermKind.values()).filter(TermKind::isSeveral).toList();

  private final TermRows rows;
  private final CurrentVocabulary vocabulary;
  private final PeopleService people;
  private final Clock clock;

  TermFacade(TermRows rows, CurrentVocabulary vocabulary, PeopleService people, Clock clock) {
    this.rows = rows;
    this.vocabulary = vocabulary;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public Map<TermKind, List<Line>> terms(PersonId editor) {
    requireEditor(editor);
    return rows.lines(KINDS).stream()
        .collect(
            Collectors.groupingBy(
                line -> line.term().kind(),
                () -> new EnumMap<>(TermKind.class),
                Collectors.toList()));
  }

  @Override
  public Edited term(PersonId editor, Term term) {
    requireEditor(editor);
    Stored stored = stored(term);
    Map<Language, List<String>> words = words(term);
    Map<Language, Said> said = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      said.put(language, said(words.getOrDefault(language, List.of())));
    }
    return new Edited(term, stored.version(), stored.retired(), said);
  }

  private static Said said(List<String> words) {
    return words.isEmpty()
        ? Said.NOTHING
        : new Said(words.get(0), String.join(", ", words.subList(1, words.size())));
  }

  @Override
  @Transactional
  public Term add(PersonId editor, TermKind kind, Map<Language, Said> sent) {
    requireEditor(editor);
    if (!KINDS.contains(kind)) {
      throw new NotFound("error.practice.term-unknown");
    }
    rows.lock();
    TermRules rules = new TermRules(vocabulary::isFound);
    Map<Language, List<String>> words = rules.words(sent);
    rules.requireEnglish(words);
    List<Line> there = rows.lines(List.of(kind));
    rules.requireNamesOfItsOwn(words, names(there));
    rules.enforce();
    if (there.size() >= MOST) {
      throw RuleBroken.of("error.practice.many-terms", MOST);
    }
    Term term = new Term(kind, Slug.of(words.get(Language.EN).get(0)));
    if (term.key().isEmpty() || rows.stored(term).isPresent()) {
      throw RuleBroken.in("names[EN]", "error.practice.term-twice");
    }
    rows.add(term);
    words.forEach((language, said) -> say(editor, term, What.ADDED, language, List.of(), said));
    vocabulary.changed();
    return term;
  }

  @Override
  @Transactional
  public void rename(PersonId editor, Term term, long version, Map<Language, Said> sent) {
    requireEditor(editor);
    rows.lock();
    Stored stored = stored(term);
    Map<Language, List<String>> before = words(term);
    TermRules rules = new TermRules(vocabulary::isFound);
    Map<Language, List<String>> words = rules.words(sent);
    if (sent.containsKey(Language.EN)) {
      rules.requireEnglish(words);
    }
    rules.requireNamesOfItsOwn(
        words,
        names(
            rows.lines(List.of(term.kind())).stream()
                .filter(line -> !line.term().equals(term))
                .toList()));
    sent.keySet()
        .forEach(
            language ->
                rules.require(
                    words.containsKey(language) || !before.containsKey(language),
                    "names[" + language + "]",
                    "error.practice.term-name-stays"));
    rules.enforce();
    next(term, version, stored.retired());
    words.forEach(
        (language, said) -> {
          List<String> then = before.getOrDefault(language, List.of());
          if (!said.equals(then)) {
            say(editor, term, What.RENAMED, language, then, said);
          }
        });
    vocabulary.changed();
  }

  @Override
  @Transactional
  public void retire(PersonId editor, Term term, long version, boolean retired) {
    requireEditor(editor);
    if (stored(term).retired() != retired) {
      next(term, version, retired);
      note(editor, term, retired ? What.RETIRED : What.BROUGHT_BACK, null, "", "");
      vocabulary.changed();
    }
  }

  @Override
  public Paged<Change> changes(PersonId editor, int page) {
    requireEditor(editor);
    Paged<Noted> noted = Paged.of(rows.changes(page), page);
    Map<PersonId, PersonView> persons =
        people.persons(noted.items().stream().map(Noted::by).distinct().toList());
    return noted.map(
        each ->
            new Change(
                each.term(),
                each.what(),
                each.language(),
                each.before(),
                each.after(),
                persons.get(each.by()),
                each.at()));
  }

  private void requireEditor(PersonId person) {
    people.requireRole(person, Role.EDITOR, Role.COORDINATOR);
  }

  private Stored stored(Term term) {
    return rows.stored(term)
        .filter(stored -> KINDS.contains(term.kind()))
        .orElseThrow(() -> new NotFound("error.practice.term-unknown"));
  }

  private Map<Language, List<String>> words(Term term) {
    return vocabulary.said(Facet.valueOf(term.kind().name()), term.key());
  }

  private Map<Language, Set<String>> names(List<Line> terms) {
    Map<Language, Set<String>> names = new EnumMap<>(Language.class);
    terms.forEach(
        line ->
            words(line.term())
                .forEach(
                    (language, said) ->
                        names
                            .computeIfAbsent(language, key -> new HashSet<>())
                            .add(TermRules.lower(said.get(0)))));
    return names;
  }

  private void next(Term term, long version, boolean retired) {
    if (!rows.next(term, version, retired)) {
      throw new ChangedMeanwhile("error.practice.term-changed-meanwhile");
    }
  }

  private void say(
      PersonId editor,
      Term term,
      What what,
      Language language,
      List<String> before,
      List<String> after) {
    rows.say(term, language, after);
    note(editor, term, what, language, String.join(", ", before), String.join(", ", after));
  }

  private void note(
      PersonId editor, Term term, What what, Language language, String before, String after) {
    rows.note(new Noted(term, what, language, before, after, editor, clock.instant()));
  }
}
