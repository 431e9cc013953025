package org.culturalpearls.portal.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.PracticeFile;
import org.culturalpearls.practice.PracticeFileService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeHit;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the cards of practices, as the fragment {@code practice/cards} shows them. */
@Component
public class PracticeCards {

  private final SearchWords words;
  private final PracticeFileService files;

  PracticeCards(SearchWords words, PracticeFileService files) {
    this.words = words;
    this.files = files;
  }

  /**
   * A practice with its picture, or a drawing.
   *
   * @param picture its first picture, or null if it has none
   * @param evidence and population in words
   */
  public record Card(
      PracticeHit hit,
      PracticeDrawing drawing,
      PracticeFile picture,
      String evidence,
      String population) {

    /** Returns the tag of the language of its title and summary. */
    public String tag() {
      return hit.language().locale().getLanguage();
    }

    /** Returns the path of its page. */
    public String path() {
      return "/practices/" + hit.id().value();
    }
  }

  public List<Card> of(Collection<PracticeHit> hits) {
    Map<PracticeId, PracticeFile> pictures =
        files.cards(hits.stream().map(PracticeHit::id).toList());
    return hits.stream().map(hit -> of(hit, pictures.get(hit.id()))).toList();
  }

  private Card of(PracticeHit hit, PracticeFile picture) {
    Language reader = reader();
    return new Card(
        hit,
        PracticeDrawing.of(Long.toString(hit.id().value()), hit.instrument()),
        picture,
        words.of(Facet.EVIDENCE, hit.evidence(), reader),
        hit.population().isEmpty() ? "" : words.of(Facet.POPULATION, hit.population(), reader));
  }

  /** Returns the drawing of a practice, the same as on its card. */
  public static PracticeDrawing drawing(PublishedPractice practice) {
    return PracticeDrawing.of(
        Long.toString(practice.id().value()),
        practice.content().keys(TermKind.INSTRUMENT).stream().findFirst().orElse(""));
  }

  /** Returns the language of the page that is being made; English if it is none of ours. */
  public static Language reader() {
    Locale locale = LocaleContextHolder.getLocale();
    for (Language language : Language.values()) {
      if (language.locale().getLanguage().equals(locale.getLanguage())) {
        return language;
      }
    }
    return Language.EN;
  }
}
