package org.culturalpearls.award.review.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of what the office said of remarks. */
interface RemarkChecks extends JpaRepository<RemarkCheck, Long> {}
