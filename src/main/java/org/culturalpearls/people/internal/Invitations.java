package org.culturalpearls.people.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.LinkKind;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Repository of one-time links. */
interface Invitations extends JpaRepository<Invitation, Long> {

  Optional<Invitation> findByTokenHash(String tokenHash);

  /** Returns the link with this token, while it can be used. */
  default Optional<Invitation> findOpen(String tokenHash, Instant now) {
    return findByTokenHash(tokenHash).filter(link -> link.isOpen(now));
  }

  List<Invitation> findByPersonIdAndKindInOrderByIssuedAtDescIdDesc(
      Long personId, Collection<LinkKind> kinds);

  /** Of two concurrent uses of a link, one returns 1 and the other 0. */
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

  /** Voids links to choose a password that were requested with the person's own address. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Invitation i set i.voidedAt = :now
      where i.personId = :person and i.issuedBy = :person and i.kind in (INVITATION, PASSWORD_RESET)
        and i.usedAt is null and i.voidedAt is null
      """)
  int voidRequested(long person, Instant now);

  /** Voids requests for another address: only the latest can be confirmed. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update Invitation i set i.voidedAt = :now
      where i.personId = :person and i.kind = ADDRESS_CONFIRMATION
        and i.usedAt is null and i.voidedAt is null
      """)
  int voidAddressChanges(long person, Instant now);

  /** Nobody needs the outcome of earlier login links; open ones stay. */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      delete Invitation i where i.personId = :person and i.kind = SIGN_IN
        and (i.usedAt is not null or i.voidedAt is not null or i.expiresAt <= :now)
      """)
  int deleteClosedSignIns(long person, Instant now);

  /** Not by the entity, which would overwrite a link that was voided meanwhile. */
  @Modifying(flushAutomatically = true)
  @Query("update Invitation i set i.tokenHash = :hash where i.id = :id")
  int setToken(long id, String hash);
}
