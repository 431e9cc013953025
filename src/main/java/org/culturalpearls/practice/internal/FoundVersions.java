package org.culturalpearls.practice.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.Translation;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.OfferedVisits;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeIndex;
import org.culturalpearls.practice.search.VisitFacet;
import org.springframework.stereotype.Component;

/** Lets the search find what is published, until it is archived. */
@Component
class FoundVersions implements VisitFacet {

  private static final Map<TermKind, Facet> FACETS =
      Map.of(
          TermKind.CHALLENGE, Facet.CHALLENGE,
          TermKind.INSTRUMENT, Facet.INSTRUMENT,
          TermKind.TARGET_GROUP, Facet.TARGET_GROUP,
          TermKind.POPULATION, Facet.POPULATION,
          TermKind.STAFF_HOURS, Facet.HOURS,
          TermKind.COST, Facet.COST,
          TermKind.LEAD_TIME, Facet.LEAD_TIME,
          TermKind.SEASON, Facet.SEASON);

  /** What the index takes apart from the rest. */
  private static final Set<PracticeText> NAMED =
      EnumSet.of(PracticeText.TITLE, PracticeText.SUMMARY, PracticeText.TOWN, PracticeText.SOURCE);

  private final VersionRows versions;
  private final TranslationRows translations;
  private final TownNames towns;
  private final OfferedVisits visits;
  private final PracticeIndex index;

  FoundVersions(
      VersionRows versions,
      TranslationRows translations,
      TownNames towns,
      OfferedVisits visits,
      PracticeIndex index) {
    this.versions = versions;
    this.translations = translations;
    this.towns = towns;
    this.visits = visits;
    this.index = index;
  }

  /** The latest version takes the place of the one before. */
  void add(PracticeId practice) {
    versions.latest(practice).map(this::entry).map(List::of).ifPresent(index::put);
  }

  @Override
  public void changed(PracticeId practice) {
    add(practice);
  }

  void remove(PracticeId practice) {
    versions.unlist(practice);
    index.remove(practice);
  }

  private PracticeEntry entry(VersionRows.Row row) {
    PracticeContent content = row.content().asPublic();
    List<PracticeEntry.Version> languages =
        Stream.concat(
                Stream.of(version(content.language(), content::text)),
                translations.ofVersion(row.practice(), row.number()).stream()
                    .filter(FoundVersions::hasACard)
                    .map(each -> version(each.language(), each::text)))
            .toList();
    return new PracticeEntry(
        row.practice(),
        towns.of(content),
        languages,
        facets(row.practice(), content, languages),
        row.publishedAt());
  }

  /** What is found in a language shows title and summary in it. */
  private static boolean hasACard(Translation translation) {
    return !translation.text(PracticeText.TITLE).isEmpty()
        && !translation.text(PracticeText.SUMMARY).isEmpty();
  }

  private static PracticeEntry.Version version(
      Language language, Function<PracticeText, String> texts) {
    String story =
        Stream.of(PracticeText.values())
            .filter(each -> !NAMED.contains(each))
            .map(texts)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("\n"));
    return new PracticeEntry.Version(
        language, texts.apply(PracticeText.TITLE), texts.apply(PracticeText.SUMMARY), story);
  }

  private Map<Facet, Set<String>> facets(
      PracticeId practice, PracticeContent content, List<PracticeEntry.Version> languages) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    content.terms().forEach((kind, keys) -> facets.put(FACETS.get(kind), Set.copyOf(keys)));
    facets.put(Facet.KIND, Set.of(content.kind().name().toLowerCase(Locale.ROOT)));
    facets.put(Facet.EVIDENCE, Set.of(EvidencePolicy.of(content).key()));
    facets.put(
        Facet.LANGUAGE,
        languages.stream()
            .map(each -> each.language().locale().getLanguage())
            .collect(Collectors.toSet()));
    Country country = country(content);
    if (country != null) {
      facets.put(Facet.COUNTRY, Set.of(country.name()));
    }
    if (content.hostsVisits()) {
      facets.put(Facet.VISITS, visits.values(practice));
    }
    return facets;
  }

  /** That of its town where the record says nothing else; null if neither is known. */
  private Country country(PracticeContent content) {
    return content.country() == null
        ? towns.inRegister(content).map(MunicipalityView::country).orElse(null)
        : content.country();
  }
}
