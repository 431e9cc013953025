package org.culturalpearls.award.title.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of the Pearls' public summaries. */
interface PearlSummaries extends JpaRepository<PearlSummary, Long> {}
