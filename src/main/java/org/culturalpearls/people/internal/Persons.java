package org.culturalpearls.people.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.people.Role;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Repository of persons, for changes; reads use {@link PersonReads}. */
public interface Persons extends JpaRepository<Person, Long> {

  @Query("from Person p left join fetch p.organisation left join fetch p.roles where p.id = :id")
  Optional<Person> withRoles(long id);

  @Query(
      "from Person p left join fetch p.organisation left join fetch p.roles where p.id in :ids"
          + " order by p.id")
  List<Person> withRoles(Collection<Long> ids);

  @Query(
      "from Person p left join fetch p.organisation left join fetch p.roles where p.email in"
          + " :emails")
  List<Person> byEmails(Collection<String> emails);

  /** Locks the person, so that writes about one person are serialised. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Person p where p.id = :id")
  Optional<Person> lock(long id);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Person p where p.email = :email")
  Optional<Person> lockByEmail(String email);

  boolean existsByEmail(String email);

  /**
   * Locks the active persons with a role. Read them only afterwards: the lock may have waited for a
   * change.
   */
  @Query(
      value =
          """
          select p.id from person p join person_role r on r.person_id = p.id
          where p.active and r.role = :#{#role.name()} order by p.id for update of p
          """,
      nativeQuery = true)
  List<Long> lockActive(Role role);

  /**
   * Locks somebody whose address was not confirmed in time, and for whom nobody else has done
   * anything either.
   */
  @Query(
      value =
          """
          select p.id from person p
          where p.unconfirmed_until < :now
            and not exists (select 1 from person_role r where r.person_id = p.id)
            and not exists (select 1 from credential c where c.person_id = p.id)
            and not exists (select 1 from invitation i
              where i.person_id = p.id and i.used_at is null and i.voided_at is null
                and i.expires_at > :now)
          order by p.id limit 1 for update of p skip locked
          """,
      nativeQuery = true)
  Optional<Long> lockExpired(Instant now);

  @Query("select p.id from Person p join p.roles r where p.active and r = :role")
  List<Long> active(Role role);
}
