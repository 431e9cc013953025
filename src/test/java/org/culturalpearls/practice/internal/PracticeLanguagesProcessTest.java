package org.culturalpearls.practice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeTranslationService;
import org.culturalpearls.practice.PracticeTranslationService.Save;
import org.culturalpearls.practice.Translation;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.practice.search.PracticeSearch;
import org.culturalpearls.practice.search.SearchQuery;
import org.culturalpearls.practice.search.Sort;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A practice in further languages, from the draft to the search. */
@ApplicationTest
class PracticeLanguagesProcessTest {

  private static final String SUBMIT = "UserTask_SubmitPractice";
  private static final Map<PracticeText, String> LATVIAN =
      Map.of(
          PracticeText.TITLE, "Vaļējās zirgaudzētavas durvis",
          PracticeText.SUMMARY, "Telpa visiem kaimiņiem.",
          PracticeText.NEED, "Nebija telpas.");

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private PracticeService practices;
  @Autowired private PracticeTranslationService translations;
  @Autowired private PracticeSearch search;

  private Pair town;
  private PersonId author;
  private PersonId editor;
  private PracticeId practice;

  @BeforeEach
  void aDraft() {
    clock.reset();
    town = towns.withTwin();
    author = town.mentee();
    editor = programme.person("Editor of languages", Role.EDITOR);
    practice = practices.write(author);
    card("Open stud farm");
    need("A room was missing.");
  }

  @Test
  void isPublishedAndFoundInItsLanguages() {
    translate(LATVIAN, Set.of());
    assertThat(translations.ofVersion(practice, 1)).isEmpty();

    publish("Open stud farm");

    Translation latvian = translations.ofVersion(practice, 1).get(0);
    assertThat(latvian.language()).isEqualTo(Language.LV);
    assertThat(latvian.text(PracticeText.NEED)).isEqualTo("Nebija telpas.");
    assertThat(latvian.changes()).isZero();
    assertThat(found("zirgaudzetava", Language.LV))
        .filteredOn(hit -> hit.id().equals(practice))
        .extracting(PracticeHit::title)
        .containsExactly("Vaļējās zirgaudzētavas durvis");
    assertThat(found("stud farm", Language.EN)).extracting(PracticeHit::id).contains(practice);
  }

  @Test
  void saysWhichOriginalsHaveChangedSince() {
    translate(LATVIAN, Set.of());
    need("Two rooms were missing.");

    assertThat(draft().changed(PracticeText.NEED)).isTrue();
    assertThat(draft().changed(PracticeText.TITLE)).isFalse();
    translate(LATVIAN, Set.of());
    assertThat(draft().changed(PracticeText.NEED)).as("saved as it was").isTrue();
    translate(LATVIAN, Set.of(PracticeText.NEED));
    assertThat(draft().changed(PracticeText.NEED)).as("it still fits").isFalse();
    need("Three rooms were missing.");
    translate(Map.of(PracticeText.NEED, "Nebija trīs telpu."), Set.of());
    assertThat(draft().changed(PracticeText.NEED)).as("translated anew").isFalse();
    need("No room was missing.");

    publish("Open stud farm");

    assertThat(translations.ofVersion(practice, 1).get(0).changed(PracticeText.NEED)).isTrue();
  }

  @Test
  void becomesAgainWhatIsPublicWhenAnUpdateIsDiscarded() {
    translate(LATVIAN, Set.of());
    need("Two rooms were missing.");
    publish("Open stud farm");
    practices.update(author, practice);
    translate(Map.of(PracticeText.TITLE, "Cits virsraksts", PracticeText.NEED, ""), Set.of());

    engine.complete(author, key(), SUBMIT, Map.of("decision", "discard"));

    assertThat(draft().text(PracticeText.TITLE)).isEqualTo("Vaļējās zirgaudzētavas durvis");
    assertThat(draft().changed(PracticeText.NEED)).as("was behind before").isTrue();
    assertThat(draft().changed(PracticeText.TITLE)).isFalse();
  }

  @Test
  void takesATextOrALanguageOut() {
    translate(LATVIAN, Set.of());
    translate(Map.of(PracticeText.NEED, " "), Set.of());
    assertThat(draft().text(PracticeText.NEED)).isEmpty();
    assertThat(draft().texts()).hasSize(2);

    translations.remove(author, practice, Language.LV);

    assertThat(translations.ofDraft(author, practice)).isEmpty();
    assertThatThrownBy(() -> translations.remove(author, practice, Language.LV))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void refusesAllThatIsWrongAtOnceAtItsFields() {
    RuleBroken refused =
        catchThrowableOfType(
            RuleBroken.class,
            () ->
                translations.save(
                    author,
                    practice,
                    new Save(
                        version(),
                        Language.EN,
                        Map.of(
                            PracticeText.TITLE, "x".repeat(121),
                            PracticeText.SUMMARY, "x".repeat(301)),
                        Set.of())));

    assertThat(refused.each())
        .extracting(each -> each.field().orElseThrow())
        .containsExactlyInAnyOrder("texts[title]", "texts[summary]", "language");
    assertThat(translations.ofDraft(author, practice)).isEmpty();
  }

  @Test
  void isWrittenByItsAuthorInADraftOnly() {
    translate(LATVIAN, Set.of());
    Save seen = new Save(version(), Language.LV, LATVIAN, Set.of());
    for (PersonId other : List.of(town.secondMentee(), town.lead(), editor)) {
      assertThatThrownBy(() -> translations.save(other, practice, seen))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> translations.ofDraft(other, practice)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> translations.remove(other, practice, Language.LV))
          .isInstanceOf(NotFound.class);
    }
    need("Changed in another window.");
    assertThatThrownBy(() -> translations.save(author, practice, seen))
        .isInstanceOf(ChangedMeanwhile.class);
    publish("Open stud farm");
    assertThatThrownBy(
            () ->
                translations.save(
                    author, practice, new Save(version(), Language.LV, LATVIAN, Set.of())))
        .isInstanceOf(AlreadyDone.class);
  }

  private Translation draft() {
    return translations.ofDraft(author, practice).get(0);
  }

  private void translate(Map<PracticeText, String> texts, Set<PracticeText> fits) {
    translations.save(author, practice, new Save(version(), Language.LV, texts, fits));
  }

  private void card(String title) {
    var content = practices.practice(author, practice).content();
    practices.save(
        author,
        practice,
        new PracticeService.SaveCard(
            version(),
            content.kind(),
            null,
            false,
            Language.EN,
            content.licence(),
            Map.of(PracticeText.TITLE, title, PracticeText.SUMMARY, "A room for all.")));
  }

  private void need(String text) {
    practices.save(
        author,
        practice,
        new PracticeService.SaveTexts(
            version(), PracticeSection.STORY, Map.of(PracticeText.NEED, text)));
  }

  private long version() {
    return practices.practice(author, practice).version();
  }

  private void publish(String title) {
    engine.complete(
        author,
        key(),
        SUBMIT,
        Map.of(
            "decision", "submit",
            "title", title,
            "town", "Seaside",
            "need", practices.practice(author, practice).content().text(PracticeText.NEED),
            "done", "We opened it.",
            "summary", "A room for all.",
            "result", "200 guests."));
    engine.complete(editor, key(), "UserTask_CheckPractice", Map.of("decision", "publish"));
  }

  private List<PracticeHit> found(String words, Language reader) {
    return search
        .find(new SearchQuery(words, Map.of(), Optional.empty(), Sort.BEST, 0), reader)
        .hits()
        .items();
  }

  private CaseKey key() {
    return new CaseKey(practice.key());
  }
}
