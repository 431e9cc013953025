package org.culturalpearls.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.demo.practices.PracticeFile;
import org.culturalpearls.demo.practices.PracticeFiles;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeReviewService;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.practice.TermKind;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Publishes the invented practices and lessons of the files, as if checked long ago. */
@Component
@Profile("demo")
class DemoCatalogue {

  private static final List<String> AUTHORS = List.of("mentor1", "mentor2", "mentor3");

  private static final PracticeReviewService.Check PUBLISH =
      new PracticeReviewService.Check(PracticeReviewService.Decision.PUBLISH, Map.of(), "", null);

  private static final Set<PracticeText> NAMES =
      Set.of(PracticeText.TOWN, PracticeText.EVALUATION, PracticeText.REPEATED);

  private final PracticeService practices;
  private final PracticeTranslationService translations;
  private final PracticeReviewService reviews;
  private final DemoPeople people;
  private final Map<String, Published> published = new HashMap<>();

  DemoCatalogue(
      PracticeService practices,
      PracticeTranslationService translations,
      PracticeReviewService reviews,
      DemoPeople people) {
    this.practices = practices;
    this.translations = translations;
    this.reviews = reviews;
    this.people = people;
  }

  /** A practice and who looks after it. */
  record Published(PracticeId id, PersonId author) {}

  /** Returns the practice of a file. */
  Published get(String key) {
    return published.get(key);
  }

  void publish() {
    PersonId editor = people.get("editor1");
    int number = 0;
    for (PracticeFile file : PracticeFiles.all()) {
      PersonId author = people.get(AUTHORS.get(number++ % AUTHORS.size()));
      PracticeId id = practices.begin(author);
      write(author, id, file);
      practices.submit(
          author, id, new PracticeService.Submit(null, Map.of(PracticeText.TOWN, file.town())));
      reviews.check(editor, id, PUBLISH);
      published.put(file.key(), new Published(id, author));
    }
  }

  private void write(PersonId author, PracticeId id, PracticeFile file) {
    Map<PracticeText, String> texts = texts(file, file.texts().get(0));
    practices.save(
        author,
        id,
        new PracticeService.SaveCard(
            version(author, id),
            PracticeKind.valueOf(file.kind().toUpperCase(Locale.ROOT)),
            null,
            file.hiddenTown(),
            Language.EN,
            licence(file),
            of(texts, PracticeSection.CARD)));
    for (PracticeSection section : List.of(PracticeSection.STORY, PracticeSection.KIT)) {
      practices.save(
          author,
          id,
          new PracticeService.SaveTexts(version(author, id), section, of(texts, section)));
    }
    practices.save(
        author,
        id,
        new PracticeService.SaveFacets(
            version(author, id), terms(file), file.country(), file.hostsVisits()));
    file.texts().stream()
        .skip(1)
        .forEach(
            text ->
                translations.save(
                    author,
                    id,
                    new PracticeTranslationService.Save(
                        version(author, id), text.language(), translated(file, text), Set.of())));
  }

  /** Names of evaluators and towns are the same in all languages. */
  private static Map<PracticeText, String> translated(PracticeFile file, PracticeFile.Text text) {
    Map<PracticeText, String> texts = texts(file, text);
    texts.keySet().removeAll(NAMES);
    return texts;
  }

  private static Map<PracticeText, String> of(
      Map<PracticeText, String> texts, PracticeSection section) {
    return texts.entrySet().stream()
        .filter(each -> each.getKey().section() == section)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Map<PracticeText, String> texts(PracticeFile file, PracticeFile.Text text) {
    Map<PracticeText, String> texts = new EnumMap<>(PracticeText.class);
    texts.put(PracticeText.TITLE, text.title());
    texts.put(PracticeText.TOWN, file.town());
    texts.put(PracticeText.SUMMARY, text.summary());
    texts.put(PracticeText.NEED, text.need());
    texts.put(PracticeText.DONE, text.done());
    texts.put(PracticeText.PARTNERS, text.partners());
    texts.put(PracticeText.WORKED, text.worked());
    texts.put(PracticeText.DID_NOT, text.didNotWork());
    texts.put(PracticeText.RESULT, joined(text.results(), counted(file, text)));
    texts.put(PracticeText.BEFORE, list(before(file, text)));
    texts.put(PracticeText.EVALUATION, file.evaluation().orElse(""));
    texts.put(PracticeText.REPEATED, String.join(", ", file.repeatedIn()));
    texts.put(PracticeText.STEPS, list(text.steps()));
    texts.put(PracticeText.PERMITS, text.permits());
    texts.put(PracticeText.PRECONDITIONS, list(text.preconditions()));
    return texts;
  }

  private static List<String> counted(PracticeFile file, PracticeFile.Text text) {
    return IntStream.range(0, file.numbers().size())
        .mapToObj(at -> line(text, at, file.numbers().get(at).after()))
        .toList();
  }

  private static List<String> before(PracticeFile file, PracticeFile.Text text) {
    return IntStream.range(0, file.numbers().size())
        .filter(at -> file.numbers().get(at).before().isPresent())
        .mapToObj(at -> line(text, at, file.numbers().get(at).before().get()))
        .toList();
  }

  private static String line(PracticeFile.Text text, int at, int number) {
    return "%s: %d %s".formatted(text.numberNames().get(at), number, text.numberUnits().get(at));
  }

  private static String joined(String text, List<String> lines) {
    return lines.isEmpty() ? text : text + "\n\n" + list(lines);
  }

  private static String list(List<String> lines) {
    return lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
  }

  private static Map<TermKind, List<String>> terms(PracticeFile file) {
    Map<TermKind, List<String>> terms = new HashMap<>();
    terms.put(TermKind.CHALLENGE, List.copyOf(file.challenges()));
    terms.put(TermKind.INSTRUMENT, List.copyOf(file.instruments()));
    terms.put(TermKind.TARGET_GROUP, List.copyOf(file.targetGroups()));
    terms.put(TermKind.POPULATION, List.of(file.facts().get("populationBand")));
    terms.put(TermKind.STAFF_HOURS, List.of(file.facts().get("hours")));
    terms.put(TermKind.COST, List.of(file.facts().get("cost")));
    terms.put(TermKind.LEAD_TIME, List.of(file.facts().get("leadTime")));
    terms.put(TermKind.SEASON, List.of(file.facts().get("season")));
    return terms;
  }

  private static Licence licence(PracticeFile file) {
    return Stream.of(Licence.values())
        .filter(licence -> licence.key().equals(file.facts().get("licence")))
        .findFirst()
        .orElseThrow();
  }

  private long version(PersonId author, PracticeId id) {
    return practices.practice(author, id).version();
  }
}
