package org.culturalpearls.practice.internal;

import java.util.List;
import org.culturalpearls.practice.OpinionView;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
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

  CatalogueFacade(VersionRows versions, Opinions opinions, TownNames towns) {
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

  private PublishedPractice published(VersionRows.Row row) {
    PracticeContent content = row.content().asPublic();
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
}
