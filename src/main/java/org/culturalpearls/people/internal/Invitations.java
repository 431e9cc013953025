package org.culturalpearls.people.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All one-time links. */
interface Invitations extends JpaRepository<Invitation, Long> {

  Optional<Invitation> findByTokenHash(String tokenHash);

  List<Invitation> findByPersonIdOrderByIssuedAtDescIdDesc(Long personId);

  /** Of two who use a link at the same time, one gets 1 and the other 0. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Invitation i set i.usedAt = :now
      where i.tokenHash = :hash and i.usedAt is null and i.voidedAt is null and i.expiresAt > :now
      """)
  int use(String hash, Instant now);

  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Invitation i set i.voidedAt = :now
      where i.personId = :person and i.usedAt is null and i.voidedAt is null
      """)
  int voidOpen(long person, Instant now);
}
