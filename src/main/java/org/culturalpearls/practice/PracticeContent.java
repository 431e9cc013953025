package org.culturalpearls.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;

/**
 * What a record says.
 *
 * @param municipality its town, or null if {@link PracticeText#TOWN} names it
 * @param townHidden whether the public page leaves the town out; of a lesson only
 * @param country null until it is known
 * @param language in which it is written
 * @param hostsVisits whether the town would show it to others
 * @param texts those that are not empty
 * @param terms those kinds of which there are any, each in alphabetical order of the keys
 */
public record PracticeContent(
    PracticeKind kind,
    MunicipalityId municipality,
    boolean townHidden,
    Country country,
    Language language,
    Licence licence,
    boolean hostsVisits,
    Map<PracticeText, String> texts,
    Map<TermKind, List<String>> terms) {

  public PracticeContent {
    texts = Map.copyOf(texts);
    terms = Map.copyOf(terms);
  }

  /** A lesson may leave its town out: then nothing that everybody reads names the town. */
  public PracticeContent asPublic() {
    if (!townHidden) {
      return this;
    }
    Map<PracticeText, String> without = new HashMap<>(texts);
    without.remove(PracticeText.TOWN);
    without.remove(PracticeText.SOURCE);
    return new PracticeContent(
        kind, null, true, country, language, licence, hostsVisits, without, terms);
  }

  /** The same in this country, unless it names one or none is known. */
  public PracticeContent in(Country known) {
    return country != null || known == null
        ? this
        : new PracticeContent(
            kind, municipality, townHidden, known, language, licence, hostsVisits, texts, terms);
  }

  /** Returns a text; empty if there is none. */
  public String text(PracticeText which) {
    return texts.getOrDefault(which, "");
  }

  /** Returns the keys of the words of a kind. */
  public List<String> keys(TermKind kind) {
    return terms.getOrDefault(kind, List.of());
  }

  /** Returns the words of a kind. */
  public List<Term> terms(TermKind kind) {
    return keys(kind).stream().map(key -> new Term(kind, key)).toList();
  }
}
