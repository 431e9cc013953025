package org.culturalpearls.cycle.internal;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.culturalpearls.cycle.Stage;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of participations, for changes; reads use {@link CaseReads}. */
interface Participations extends JpaRepository<Participation, Long> {

  boolean existsByCycleIdAndMunicipalityId(Long cycleId, Long municipalityId);

  boolean existsByCycleId(Long cycleId);

  long countByCycleIdAndStageIn(Long cycleId, Collection<Stage> stages);

  @Query(value = "select exists (select 1 from participation)", nativeQuery = true)
  boolean areThereAny();

  @Query("from Participation p left join fetch p.team where p.id = :id")
  Optional<Participation> withTeam(long id);

  /** Locks the participation until the end of the transaction. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Participation p where p.id = :id")
  Optional<Participation> lock(long id);

  @Query("select p.caseKey from Participation p where p.caseKey like concat(:start, '%')")
  Set<String> caseKeys(String start);
}
