package org.culturalpearls.mentoring.agreement.core;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of agreements. */
public interface Agreements extends JpaRepository<Agreement, Long> {}
