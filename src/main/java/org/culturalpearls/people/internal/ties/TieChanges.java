package org.culturalpearls.people.internal.ties;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.ties.TieChangeView.Kind;
import org.culturalpearls.people.ties.TieChangeView.State;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of changed organisations and countries. */
public interface TieChanges extends JpaRepository<TieChange, Long> {

  Optional<TieChange> findByPersonIdAndKindAndState(Long person, Kind kind, State state);

  List<TieChange> findByStateOrderById(State state);

  /** Locks the change, so that of two decisions the second finds it decided. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from TieChange c where c.id = :id")
  Optional<TieChange> lock(long id);
}
