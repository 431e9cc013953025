package org.culturalpearls.practice.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.practice.OpinionView;
import org.culturalpearls.practice.PracticeCard;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.shared.Paged;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows everybody what is published. */
@Service
@Transactional(readOnly = true)
class CatalogueFacade implements PracticeCatalogue {

  private static final Limit MOST_OPINIONS = Limit.of(20);

  private final VersionRows versions;
  private final Opinions opinions;
  private final TownNames towns;
  private final MunicipalityService municipalities;

  CatalogueFacade(
      VersionRows versions,
      Opinions opinions,
      TownNames towns,
      MunicipalityService municipalities) {
    this.versions = versions;
    this.opinions = opinions;
    this.towns = towns;
    this.municipalities = municipalities;
  }

  @Override
  public Paged<PracticeCard> published(int page) {
    Paged<VersionRows.Row> rows = versions.listed(page);
    Map<MunicipalityId, MunicipalityView> named =
        municipalities.municipalities(
            rows.items().stream()
                .map(row -> withoutHiddenTown(row.content()).municipality())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return rows.map(row -> card(row, named));
  }

  private static PracticeCard card(
      VersionRows.Row row, Map<MunicipalityId, MunicipalityView> named) {
    PracticeContent content = withoutHiddenTown(row.content());
    MunicipalityView town =
        content.municipality() == null ? null : named.get(content.municipality());
    return new PracticeCard(
        row.practice(),
        content.kind(),
        content.text(PracticeText.TITLE),
        content.text(PracticeText.SUMMARY),
        town == null ? content.text(PracticeText.TOWN) : town.name(),
        content.country(),
        content.language(),
        EvidencePolicy.of(content),
        row.number(),
        row.publishedAt());
  }

  @Override
  public PublishedPractice practice(PracticeId id) {
    return published(versions.latest(id).orElseThrow(PracticeAccess::unknown));
  }

  @Override
  public PublishedPractice version(PracticeId id, int number) {
    return published(versions.version(id, number).orElseThrow(PracticeAccess::unknown));
  }

  private PublishedPractice published(VersionRows.Row row) {
    PracticeContent content = withoutHiddenTown(row.content());
    return new PublishedPractice(
        row.practice(),
        row.number(),
        row.publishedAt(),
        towns.of(content),
        content,
        EvidencePolicy.of(content),
        opinionsOn(row),
        row.number() == row.last(),
        row.archived());
  }

  private List<OpinionView> opinionsOn(VersionRows.Row row) {
    return opinions.findByVersionIdOrderByGivenAtAscIdAsc(row.id(), MOST_OPINIONS).stream()
        .map(Opinion::view)
        .toList();
  }

  /** A lesson may leave its town out: then nothing that is read from it names the town. */
  private static PracticeContent withoutHiddenTown(PracticeContent content) {
    if (!content.townHidden()) {
      return content;
    }
    Map<PracticeText, String> texts = new EnumMap<>(PracticeText.class);
    texts.putAll(content.texts());
    texts.remove(PracticeText.TOWN);
    return new PracticeContent(
        content.kind(),
        null,
        true,
        content.country(),
        content.language(),
        content.licence(),
        content.hostsVisits(),
        texts,
        content.terms());
  }
}
