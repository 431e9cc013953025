package org.culturalpearls.people.internal.ties;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Repository of organisations, including merged ones. */
public interface Organisations extends JpaRepository<Organisation, Long> {

  Optional<Organisation> findByNameKey(String nameKey);

  @Query("select o.nameKey from Organisation o where o.nameKey in :keys")
  Set<String> known(Collection<String> keys);
}
