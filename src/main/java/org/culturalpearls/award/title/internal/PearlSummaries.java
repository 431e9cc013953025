package org.culturalpearls.award.title.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** What Pearls say of themselves. */
interface PearlSummaries extends JpaRepository<PearlSummary, Long> {}
