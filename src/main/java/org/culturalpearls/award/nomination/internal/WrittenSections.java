package org.culturalpearls.award.nomination.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The sections of all nominations that somebody has written. */
interface WrittenSections extends JpaRepository<WrittenSection, Long> {

  List<WrittenSection> findByNominationId(long nomination);
}
