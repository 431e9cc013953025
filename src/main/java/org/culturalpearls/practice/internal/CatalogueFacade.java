package org.culturalpearls.practice.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.OpinionView;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows everybody what is published. */
@Service
@Transactional(readOnly = true)
class CatalogueFacade implements PracticeCatalogue {

  private static final Limit MOST_OPINIONS = Limit.of(20);

  private final Practices practices;
  private final VersionRows versions;
  private final Opinions opinions;
  private final TownNames towns;

  CatalogueFacade(Practices practices, VersionRows versions, Opinions opinions, TownNames towns) {
    this.practices = practices;
    this.versions = versions;
    this.opinions = opinions;
    this.towns = towns;
  }

  @Override
  public PublishedPractice practice(PracticeId id) {
    return published(versions.latest(id).orElseThrow(PracticeAccess::unknown));
  }

  @Override
  public PublishedPractice version(PracticeId id, int number) {
    return published(versions.version(id, number).orElseThrow(PracticeAccess::unknown));
  }

  @Override
  public List<PublishedPractice> listed(List<PracticeId> ids) {
    List<VersionRows.Row> rows = versions.listed(ids);
    Map<MunicipalityId, MunicipalityView> known =
        towns.inRegister(rows.stream().map(row -> row.content().asPublic()).toList());
    Map<Long, List<OpinionView>> said = opinionsOn(rows);
    return rows.stream()
        .sorted(Comparator.comparingInt(row -> ids.indexOf(row.practice())))
        .map(
            row ->
                published(
                    row,
                    Optional.ofNullable(row.content().asPublic().municipality())
                        .map(known::get)
                        .orElse(null),
                    said.getOrDefault(row.id(), List.of())))
        .toList();
  }

  @Override
  public PersonId author(PracticeId id) {
    return practices
        .findById(id.value())
        .filter(practice -> practice.lastVersion() > 0)
        .map(Practice::author)
        .orElseThrow(PracticeAccess::unknown);
  }

  private PublishedPractice published(VersionRows.Row row) {
    MunicipalityView town = towns.inRegister(row.content().asPublic()).orElse(null);
    return published(row, town, opinionsOn(row));
  }

  /**
   * @param town in the register; null if the record names it in words or not at all
   */
  private static PublishedPractice published(
      VersionRows.Row row, MunicipalityView town, List<OpinionView> said) {
    PracticeContent content = row.content().asPublic().in(town == null ? null : town.country());
    return new PublishedPractice(
        row.practice(),
        row.number(),
        row.publishedAt(),
        town == null ? content.text(PracticeText.TOWN) : town.name(),
        content,
        EvidencePolicy.of(content),
        said,
        row.number() == row.last(),
        row.archived(),
        row.confirmedAt());
  }

  private Map<Long, List<OpinionView>> opinionsOn(List<VersionRows.Row> rows) {
    return opinions
        .findByVersionIdInOrderByGivenAtAscIdAsc(
            rows.stream().map(VersionRows.Row::id).toList(),
            Limit.of(MOST_OPINIONS.max() * Math.max(1, rows.size())))
        .stream()
        .collect(
            Collectors.groupingBy(
                Opinion::version, Collectors.mapping(Opinion::view, Collectors.toList())));
  }

  private List<OpinionView> opinionsOn(VersionRows.Row row) {
    return opinions.findByVersionIdOrderByGivenAtAscIdAsc(row.id(), MOST_OPINIONS).stream()
        .map(Opinion::view)
        .toList();
  }
}
