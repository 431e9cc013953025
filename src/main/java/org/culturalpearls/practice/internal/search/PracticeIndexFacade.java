package org.culturalpearls.practice.internal.search;

import java.util.Collection;
import java.util.List;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.search.PracticeEntry;
import org.culturalpearls.practice.search.PracticeIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PracticeIndexFacade implements PracticeIndex {

  private final Words analysis;
  private final IndexRows rows;

  PracticeIndexFacade(Words analysis, IndexRows rows) {
    this.analysis = analysis;
    this.rows = rows;
  }

  @Override
  public void put(Collection<PracticeEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    List<Indexed> indexed = entries.stream().map(entry -> Indexed.of(analysis, entry)).toList();
    rows.lock();
    List<String> before = rows.lexemes(entries.stream().map(entry -> entry.id().value()).toList());
    rows.put(indexed);
    rows.dropWords(before);
  }

  @Override
  public void remove(PracticeId practice) {
    rows.lock();
    List<String> before = rows.lexemes(List.of(practice.value()));
    rows.remove(practice);
    rows.dropWords(before);
  }
}
