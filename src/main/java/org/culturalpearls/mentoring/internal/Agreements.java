package org.culturalpearls.mentoring.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** The stored agreements. */
interface Agreements extends JpaRepository<Agreement, Long> {}
