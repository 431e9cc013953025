package org.culturalpearls.award.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** What Pearls say of themselves. */
interface PearlSummaries extends JpaRepository<PearlSummary, Long> {}
