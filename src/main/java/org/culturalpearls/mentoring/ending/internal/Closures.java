package org.culturalpearls.mentoring.ending.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** The stored closures. */
interface Closures extends JpaRepository<Closure, Long> {}
