package org.culturalpearls.mentoring.ending.internal;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of towns that left. */
interface Leavings extends JpaRepository<Leaving, Long> {}
