package org.culturalpearls.reuse.internal.wanted;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of what towns look for. */
interface Needs extends JpaRepository<Need, Long> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select n from Need n where n.id = :id")
  Optional<Need> lockForUpdate(long id);
}
