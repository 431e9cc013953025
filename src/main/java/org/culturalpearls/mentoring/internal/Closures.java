package org.culturalpearls.mentoring.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** The stored closures. */
interface Closures extends JpaRepository<Closure, Long> {}
