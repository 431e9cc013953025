package org.culturalpearls.practice.internal.search;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.demo.practices.PracticeFile;
import org.culturalpearls.demo.practices.PracticeFile.Text;
import org.culturalpearls.demo.practices.PracticeFiles;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.Facet;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeEntry.Version;

/** The demo's practices as the index takes them; their ids count from 1 in the order of keys. */
public final class DemoEntries {

  static final List<PracticeFile> FILES = PracticeFiles.all();
  private static final Instant FIRST = Instant.parse("2024-01-01T09:00:00Z");

  private DemoEntries() {}

  public static List<PracticeEntry> all() {
    List<PracticeEntry> entries = new ArrayList<>();
    for (int i = 0; i < FILES.size(); i++) {
      entries.add(entry(i + 1, FILES.get(i)));
    }
    return entries;
  }

  static String key(PracticeId id) {
    return id.value() <= FILES.size()
        ? FILES.get((int) id.value() - 1).key()
        : "other-" + id.value();
  }

  private static PracticeEntry entry(int id, PracticeFile file) {
    Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.CHALLENGE, file.challenges());
    facets.put(Facet.INSTRUMENT, file.instruments());
    facets.put(Facet.TARGET_GROUP, file.targetGroups());
    facets.put(Facet.POPULATION, Set.of(file.facts().get("populationBand")));
    facets.put(Facet.HOURS, Set.of(file.facts().get("hours")));
    facets.put(Facet.COST, Set.of(file.facts().get("cost")));
    facets.put(Facet.LEAD_TIME, Set.of(file.facts().get("leadTime")));
    facets.put(Facet.SEASON, Set.of(file.facts().get("season")));
    facets.put(Facet.EVIDENCE, Set.of(file.evidence()));
    facets.put(Facet.COUNTRY, Set.of(file.country().name()));
    facets.put(Facet.KIND, Set.of(file.kind()));
    facets.put(Facet.VISITS, file.hostsVisits() ? Set.of("yes") : Set.of());
    facets.put(
        Facet.LANGUAGE,
        file.texts().stream()
            .map(text -> Indexed.code(text.language()))
            .collect(Collectors.toSet()));
    return new PracticeEntry(
        new PracticeId(id),
        file.town(),
        file.texts().stream().map(DemoEntries::version).toList(),
        facets,
        FIRST.plus(id, ChronoUnit.DAYS));
  }

  private static Version version(Text text) {
    String story =
        Stream.of(
                List.of(
                    text.need(),
                    text.done(),
                    text.partners(),
                    text.worked(),
                    text.didNotWork(),
                    text.results(),
                    text.permits()),
                text.steps(),
                text.preconditions(),
                text.numberNames())
            .flatMap(List::stream)
            .collect(Collectors.joining("\n"));
    return new Version(text.language(), text.title(), text.summary(), story);
  }
}
