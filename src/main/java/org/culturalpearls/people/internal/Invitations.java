package org.culturalpearls.people.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.LinkKind;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All one-time links. */
interface Invitations extends JpaRepository<Invitation, Long> {

  Optional<Invitation> findByTokenHash(String tokenHash);

  /** The link with this token, while it can be used. */
  default Optional<Invitation> findOpen(String tokenHash, Instant now) {
    return findByTokenHash(tokenHash).filter(link -> link.isOpen(now));
  }

  List<Invitation> findByPersonIdAndKindInOrderByIssuedAtDescIdDesc(
      Long personId, Collection<LinkKind> kinds);

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

  /** Those to choose a password that were asked for with the person's own address. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Invitation i set i.voidedAt = :now
      where i.personId = :person and i.issuedBy = :person and i.kind in (INVITATION, PASSWORD_RESET)
        and i.usedAt is null and i.voidedAt is null
      """)
  int voidRequested(long person, Instant now);

  /** Only the address that was asked for last can be confirmed. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Invitation i set i.voidedAt = :now
      where i.personId = :person and i.kind = ADDRESS_CONFIRMATION
        and i.usedAt is null and i.voidedAt is null
      """)
  int voidAddressChanges(long person, Instant now);

  /** Only the latest link to log in is kept: what became of earlier ones nobody has to know. */
  @Modifying(flushAutomatically = true)
  @Query("delete Invitation i where i.personId = :person and i.kind = SIGN_IN")
  int deleteSignIns(long person);

  /** Not by the entity: it would write back a link that was voided meanwhile. */
  @Modifying(flushAutomatically = true)
  @Query("update Invitation i set i.tokenHash = :hash where i.id = :id")
  int setToken(long id, String hash);
}
