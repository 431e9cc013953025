package org.culturalpearls.award.conflict.core;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of declared conflicts of interest, including withdrawn ones. */
public interface Conflicts extends JpaRepository<Conflict, Long> {

  boolean existsByNominationIdAndPersonIdAndWithdrawnAtIsNull(long nomination, long person);

  List<Conflict> findByPersonIdInAndWithdrawnAtIsNull(Collection<Long> persons);

  List<Conflict> findByNominationIdInOrderByIdDesc(Collection<Long> nominations);
}
