package org.culturalpearls.award.nomination.internal;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of written sections of nominations. */
interface WrittenSections extends JpaRepository<WrittenSection, Long> {

  List<WrittenSection> findByNominationId(long nomination);
}
