package org.culturalpearls.mentoring.ending.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of closures. */
interface Closures extends JpaRepository<Closure, Long> {}
